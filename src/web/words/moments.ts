// Words of the log: who did what. The verb comes from the deed, so that the same event reads the same to everybody.

import { both } from '../language.ts';

export const momentWords = both(
  {
    you: 'U',
    why: 'Waarom:',
    refused: 'Geweigerd',
    emergency: 'Noodknop',
    ask: 'Stel een vraag hierover',
  },
  {
    you: 'You',
    why: 'Why:',
    refused: 'Refused',
    emergency: 'Emergency access',
    ask: 'Ask about this',
  },
);
/** What somebody did, after the name; `things` is a list in words and may be empty. */
export const momentVerbs = both(
  {
    read: (things: string) => `las ${things}.`,
    write: (things: string) => `schreef in ${things}.`,
    copy: (things: string) => `maakte een kopie van ${things}.`,
    print: (things: string) => `drukte ${things} af.`,
    delete: (things: string) => `vernietigde ${things}.`,
    receive: (things: string) => `kreeg van ons ${things}.`,
    search: (_things: string) => 'zocht, en zag dit dossier in een lijst staan.',
    sign: (things: string) => `tekende voor ${things}.`,
    export: (things: string) => `haalde ${things} op als bestand.`,
    refused: (things: string) => `wilde ${things} openen. Dat mocht niet. Er is niets getoond.`,
    refusedWrite: (things: string) => `wilde schrijven in ${things}. Dat mocht niet.`,
    refusedCopy: (things: string) => `wilde een kopie van ${things}. Die is niet gemaakt.`,
    refusedReceive: (things: string) => `vroeg om ${things}. Die gaven wij niet.`,
    lock: (things: string) => `zette ${things} op slot.`,
    announce: (_things: string) => 'vertelde dat er een slot af gaat.',
    unlock: (_things: string) => 'haalde een slot eraf.',
    emergency: (_things: string) => 'gebruikte de noodknop.',
    'emergency-ended': (_things: string) => 'sloot de noodtoegang weer.',
    readInEmergency: (things: string) => `las met de noodknop ${things}.`,
  },
  {
    read: (things: string) => `read ${things}.`,
    write: (things: string) => `wrote in ${things}.`,
    copy: (things: string) => `made a copy of ${things}.`,
    print: (things: string) => `printed ${things}.`,
    delete: (things: string) => `destroyed ${things}.`,
    receive: (things: string) => `received ${things} from us.`,
    search: (_things: string) => 'searched, and saw this file in a list.',
    sign: (things: string) => `signed for ${things}.`,
    export: (things: string) => `downloaded ${things}.`,
    refused: (things: string) => `wanted to open ${things}. That was not allowed. Nothing was shown.`,
    refusedWrite: (things: string) => `wanted to write in ${things}. That was not allowed.`,
    refusedCopy: (things: string) => `wanted a copy of ${things}. It was not made.`,
    refusedReceive: (things: string) => `asked for ${things}. We did not give it.`,
    lock: (things: string) => `restricted ${things}.`,
    announce: (_things: string) => 'told that a restriction will end.',
    unlock: (_things: string) => 'lifted a restriction.',
    emergency: (_things: string) => 'used emergency access.',
    'emergency-ended': (_things: string) => 'ended the emergency access.',
    readInEmergency: (things: string) => `read ${things} under emergency access.`,
  },
);
