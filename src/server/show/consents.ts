// A consent on the pages: what it is called, what stands, what was said before, and what follows from a no.

import { capital, type ConsentState } from '../../desk/index.ts';
import type { ClauseRef, Said, ShownConsent } from '../../web/index.ts';

const SPOKE: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  asked: { nl: 'gevraagd', en: 'asked' },
  given: { nl: 'ja', en: 'yes' },
  refused: { nl: 'nee', en: 'no' },
  withdrawn: { nl: 'ingetrokken', en: 'withdrawn' },
  'not-needed': { nl: 'niet nodig: de rechter legde een maatregel op', en: 'not needed: a court ordered a measure' },
};
const HOW: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  written: { nl: 'op papier', en: 'on paper' },
  spoken: { nl: 'in een gesprek', en: 'in a talk' },
  portal: { nl: 'in het portaal', en: 'in the portal' },
};
/** What follows from a no or from taking a yes back, where it is more than that the use stops. */
const EFFECTS: Readonly<Record<string, Said>> = {
  photo: { nl: 'De foto is meteen weg uit het dossier.', en: 'The photo is gone from the file at once.' },
  parentAccess: {
    nl: 'Ouders en voogd zien het dossier dan niet meer.',
    en: 'Parents and guardian no longer see the file.',
  },
};
const FIRST: Said = {
  nl: 'De praktijk krijgt meteen bericht en praat erover. De hulp kan dan stoppen. Het dossier verdwijnt niet vanzelf: de wet kan zeggen dat de praktijk het een tijd moet bewaren.',
  en: 'The practice is told at once and will talk about it. The help may then stop. The file does not vanish by itself: the law may say that the practice must keep it for some time.',
};
const STOPS: Said = {
  nl: 'Dan gebruiken wij de gegevens hier niet meer voor. Wat al gebeurd is, verandert niet.',
  en: 'Then we no longer use the data for this. What has been done does not change.',
};

export function effectOf(line: ConsentState): Said {
  return line.first ? FIRST : (EFFECTS[line.word] ?? STOPS);
}

export function clauseOf(line: ConsentState, organisation: string): ClauseRef | undefined {
  const { sentence, number } = line;
  return sentence ? { id: line.clause, sentence, organisation, ...(number === undefined ? {} : { number }) } : undefined;
}

/** Who said what, how and when. With what was written down about it: for who works here. */
export function historyOf(line: ConsentState, notes: boolean): readonly Said[] {
  return line.history.map((row) => {
    const act = SPOKE[row.act] as { readonly nl: string; readonly en: string };
    const how = HOW[row.form] as { readonly nl: string; readonly en: string };
    const day = row.on.split('-').reverse().join('-');
    const said = row.evidence?.replaceAll(/(\d{4})-(\d{2})-(\d{2})/g, '$3-$2-$1');
    const note = notes && said !== undefined ? ` (${said})` : '';
    const who = row.act === 'not-needed' ? '' : `${row.who}: `;
    return { nl: `${who}${act.nl}, ${how.nl}, ${day}${note}`, en: `${who}${act.en}, ${how.en}, ${day}${note}` };
  });
}

/** On the page of the portal. */
export function consentShown(line: ConsentState, organisation: string): ShownConsent {
  const clause = clauseOf(line, organisation);
  const { may } = line;
  const { state } = line;
  const asked = state === 'asked' || (state === 'open' && line.atIntake && may.length > 0);
  return {
    id: line.id,
    kind: line.kind,
    what: capital(line.label),
    about: line.sentence ?? line.label,
    ...(may.includes('withdraw') || may.includes('refuse') ? { effect: effectOf(line) } : {}),
    state: asked ? (may.length > 0 ? 'asked' : 'others') : state,
    ...(line.since === undefined ? {} : { since: line.since }),
    ...(clause ? { clause } : {}),
    history: historyOf(line, false),
    may,
    shown: line.shown,
  };
}
