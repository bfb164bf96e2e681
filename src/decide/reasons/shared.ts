// Reasons that everybody can meet, whoever asks.

import type { RetentionState } from '../request.ts';
import type { Action, Text } from '../../policy/index.ts';
import type { Spoken } from './spoken.ts';

/** Betrays nothing: not that there is a file, not whose. */
export function elsewhere(): Spoken {
  return {
    nl: 'Hier is geen dossier dat u mag openen. Kijk of u het goede dossier heeft gekozen.',
    en: 'There is no file here that you may open. Check that you chose the right file.',
  };
}

export function erased(): Spoken {
  return {
    nl: 'Deze gegevens zijn gewist. Wij kunnen ze niet meer laten zien. Vraag ons naar het bewijs dat er gewist is.',
    en: 'These data have been erased. We can no longer show them. You may ask us for the proof of erasure.',
  };
}

export function retention(state: Exclude<RetentionState, 'active' | 'erased'>, purpose: Required<Text>): Spoken {
  return state === 'retained'
    ? {
        nl: `De zorg is gestopt. Wij bewaren het dossier nog, maar het mag niet meer voor dit doel: ${purpose.nl}. Begint de zorg opnieuw? Open dan eerst het dossier weer.`,
        en: `The care has ended. We still keep the file, but not for this purpose: ${purpose.en}. If care starts again, reopen the file first.`,
      }
    : {
        nl: `De bewaartermijn is voorbij en het dossier wordt gewist. Het mag niet meer voor dit doel: ${purpose.nl}. Vraag de privacy officer als u denkt dat wij het moeten bewaren.`,
        en: `The storage term is over and the file will be erased. It may not be used for this purpose: ${purpose.en}. Ask the privacy officer if you think it must be kept.`,
      };
}

export function restricted(): Spoken {
  return {
    nl: 'Het gebruik van deze gegevens staat stil. Dat is een recht van de cliënt. Wij mogen ze alleen bewaren. Vraag de cliënt om toestemming, of vraag de privacy officer wanneer het voorbij is.',
    en: "The use of these data is frozen. That is the client's right. We may only keep them. Ask the client for consent, or ask the privacy officer when it ends.",
  };
}

export function restrictedForPerson(): Spoken {
  return {
    nl: 'Het gebruik van dit dossier staat stil. Dat is een recht van de cliënt. De cliënt mag het dossier wel zien. Vraag de cliënt om toestemming, of praat met ons.',
    en: "The use of this file is frozen. That is the client's right. The client may see the file. Ask the client for consent, or talk to us.",
    aboutAsker: {
      nl: 'Het gebruik van dit dossier staat stil. Dat is een recht van de cliënt. De cliënt mag het dossier wel zien, en kan deze persoon toestemming geven.',
      en: "The use of this file is frozen. That is the client's right. The client may see the file, and may give this person consent.",
    },
  };
}

export function restrictedDuty(): Spoken {
  return {
    nl: 'De wet vraagt om deze gegevens, maar het gebruik ervan staat stil op verzoek van de cliënt. De privacy officer beslist wat voorgaat.',
    en: "The law asks for these data, but their use is frozen at the client's request. The privacy officer decides which comes first.",
  };
}

export function dueDuty(): Spoken {
  return {
    nl: 'De wet vraagt om deze gegevens, maar zij hadden al gewist moeten zijn. De privacy officer beslist wat er gebeurt.',
    en: 'The law asks for these data, but they should have been erased. The privacy officer decides what happens.',
  };
}

export function prohibited(): Spoken {
  return {
    nl: 'Dit hebben wij in onze privacyverklaring verboden. Daarom mag het niet, ook als het handig is. Vraag de privacy officer als u denkt dat het moet.',
    en: 'We forbid this in our privacy statement. So it may not happen, even where it would be handy. Ask the privacy officer if you think it must.',
  };
}

/** A fact was not given, and with one of its values the answer would be this one. */
export function notSaid(member: string): Spoken {
  return {
    nl: `Er ontbreekt een gegeven in de vraag: ${member}. Zonder dat gegeven is het antwoord het voorzichtigste. Vul het aan en vraag het opnieuw.`,
    en: `The question lacks a fact: ${member}. Without it the answer is the most careful one. Add it and ask again.`,
  };
}

/** `de aantekeningen bekijken`: an action on data, as a phrase. */
export function doing(action: Action, category: Required<Text>): Required<Text> {
  switch (action) {
    case 'read':
      return { nl: `${category.nl} bekijken`, en: `read ${category.en}` };
    case 'copy':
      return { nl: `een kopie krijgen van ${category.nl}`, en: `get a copy of ${category.en}` };
    case 'write':
      return { nl: `${category.nl} aanvullen of verbeteren`, en: `add to or correct ${category.en}` };
    case 'delete':
      return { nl: `${category.nl} wissen`, en: `erase ${category.en}` };
    case 'disclose':
      return { nl: `${category.nl} aan een ander geven`, en: `give ${category.en} to another party` };
  }
}
