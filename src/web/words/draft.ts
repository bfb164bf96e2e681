// Words of drafts: what was typed and is not saved yet.

import { both } from '../language.ts';

export const draftWords = both(
  {
    found: (moment: string) => `U was hier op ${moment} mee bezig`,
    foundNote: 'Uw tekst staat hieronder. Hij is nog niet opgeslagen.',
    changed: 'Intussen veranderde iemand wat hier stond. Vergelijk de twee teksten en sla daarna op.',
    drop: 'Gooi weg',
    dropOf: ': wat u hier typte en niet opsloeg',
    keep: 'Bewaar als concept',
    kept: (time: string) => `Bewaard om ${time} uur`,
    elsewhere:
      'Niet bewaard. U hebt dit formulier ook in een ander venster open. Ga daar verder, of druk hier op Bewaar als concept.',
    tooLong: 'Niet bewaard: de tekst is te lang voor een concept. Sla een deel op.',
    signedOut:
      'Niet bewaard: u bent niet meer aangemeld. Typ gerust af en druk op de knop. U meldt zich dan aan en uw tekst komt terug.',
    failed: 'Even niet bewaard. We proberen het zo opnieuw.',
    what: (days: number) =>
      `Een concept hoort nog niet bij het dossier. Alleen u ziet het. Na ${days} dagen verdwijnt het vanzelf.`,
    whatNew: (days: number) => `Er is nog geen dossier. Alleen u ziet een concept. Na ${days} dagen verdwijnt het vanzelf.`,
    busyWith: 'Waar u mee bezig was',
    busyNote: (moment: string) => `U was hier op ${moment} mee bezig. Het is nog niet opgeslagen.`,
    forms: (form: string) =>
      ({
        'note-correction': 'Verbetering van een notitie',
        answers: 'Gegevens bij de start',
        intake: 'Een nieuwe cliënt',
        declaration: 'Eigen woorden bij een notitie',
        question: 'Vraag over wie keek',
        objection: 'Wie niet mag meelezen',
      })[form] ?? 'Notitie',
  },
  {
    found: (moment: string) => `You were busy with this on ${moment}`,
    foundNote: 'Your text stands below. It has not been saved yet.',
    changed: 'Meanwhile somebody changed what stood here. Compare the two texts, and then save.',
    drop: 'Throw away',
    dropOf: ': what you typed here and did not save',
    keep: 'Keep as a draft',
    kept: (time: string) => `Kept at ${time}`,
    elsewhere: 'Not kept. You have this form open in another window too. Go on there, or press Keep as a draft here.',
    tooLong: 'Not kept: the text is too long for a draft. Save a part of it.',
    signedOut:
      'Not kept: you are no longer signed in. Finish typing and press the button. You then sign in and your text comes back.',
    failed: 'Not kept just now. We will try again in a moment.',
    what: (days: number) => `A draft is not part of the file yet. Only you can see it. After ${days} days it goes by itself.`,
    whatNew: (days: number) => `There is no file yet. Only you can see a draft. After ${days} days it goes by itself.`,
    busyWith: 'What you were busy with',
    busyNote: (moment: string) => `You were busy with this on ${moment}. It has not been saved yet.`,
    forms: (form: string) =>
      ({
        'note-correction': 'Correction of a note',
        answers: 'Data at the start',
        intake: 'A new client',
        declaration: 'Own words beside a note',
        question: 'Question about who looked',
        objection: 'Who may not read along',
      })[form] ?? 'Note',
  },
);
