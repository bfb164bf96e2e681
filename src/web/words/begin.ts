// Words of "make my system": the questions that a statement leaves open, and what changes.

import { both, counted } from '../language.ts';

export const beginWords = both(
  {
    title: (name: string) => `Mijn systeem: ${name}`,
    h1: (n: number) => (n === 1 ? 'Nog 1 vraag' : `Nog ${n} vragen`),
    h1None: 'Er zijn geen vragen meer',
    lead: (n: number) =>
      n === 1
        ? 'De verklaring laat 1 ding open. Wij stellen voor wat de wet vraagt. U kiest.'
        : `De verklaring laat ${n} dingen open. Wij stellen voor wat de wet vraagt. U kiest.`,
    leadNone: 'De verklaring zegt alles wat het systeem moet weten.',
    back: 'Terug naar de tekst',
    why: 'Waarom deze vraag?',
    said: 'In uw tekst staat:',
    proposal: 'Ons voorstel:',
    known: (n: number) => `${counted(n, 'ding', 'dingen')} uit uw tekst overgenomen`,
    further: 'Laat de nieuwe verklaring zien',
    later: 'U kunt elk antwoord later veranderen.',
    readyTitle: (name: string) => `Klaar om vast te stellen: ${name}`,
    readyH1: 'Uw nieuwe verklaring',
    readyLead: (n: number) => `${counted(n, 'zin verandert', 'zinnen veranderen')}. De rest blijft gelijk.`,
    readyNone: 'Er verandert niets aan de zinnen.',
    start: 'Begin met dit systeem',
    startNote: 'U meldt zich aan als privacymedewerker. Pas als u de verklaring vaststelt, gaat zij gelden.',
    mail: 'Uw e-mailadres',
    mailHint: 'Hier sturen wij een eenmalige link heen.',
    organisation: 'Naam van uw organisatie',
    old: 'Nu staat er',
    new: 'Straks staat er',
    added: 'Nieuw',
    removed: 'Vervalt',
    changed: 'Anders',
    reason: 'Waarom:',
    left: 'Dit lost u later op',
  },
  {
    title: (name: string) => `My system: ${name}`,
    h1: (n: number) => (n === 1 ? '1 more question' : `${n} more questions`),
    h1None: 'No more questions',
    lead: (n: number) =>
      n === 1
        ? 'The statement leaves 1 thing open. We propose what the law asks. You choose.'
        : `The statement leaves ${n} things open. We propose what the law asks. You choose.`,
    leadNone: 'The statement says all that the system must know.',
    back: 'Back to the text',
    why: 'Why this question?',
    said: 'Your text says:',
    proposal: 'Our proposal:',
    known: (n: number) => `${counted(n, 'thing', 'things')} taken from your text`,
    further: 'Show the new statement',
    later: 'You can change each answer later.',
    readyTitle: (name: string) => `Ready to adopt: ${name}`,
    readyH1: 'Your new statement',
    readyLead: (n: number) => `${counted(n, 'sentence changes', 'sentences change')}. The rest stays the same.`,
    readyNone: 'No sentence changes.',
    start: 'Begin with this system',
    startNote: 'You sign in as privacy officer. Only when you adopt the statement does it take effect.',
    mail: 'Your e-mail address',
    mailHint: 'We send a one-time link to it.',
    organisation: 'Name of your organisation',
    old: 'Now it says',
    new: 'Then it says',
    added: 'New',
    removed: 'Dropped',
    changed: 'Changed',
    reason: 'Why:',
    left: 'You settle this later',
  },
);
