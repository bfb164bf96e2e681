// The paper folder beside the file: where it lies, in which cupboard, locked or not, who took it out and when it came back.
// It is an item whose versions are its history: each says who did it and when.

import type { Day } from '../../policy/index.ts';
import { type Problem, problem } from '../problem.ts';

export const PAPER_KIND = 'paper-folder';

export interface PaperFolder {
  /** Building and room. */
  readonly place: string;
  readonly cupboard: string;
  readonly locked: boolean;
  /** Absent: it lies in its place. */
  readonly out?: {
    /** Name of the one who took it. */
    readonly by: string;
    readonly on: Day;
    readonly where: string;
    /** Day on which it comes back. */
    readonly back: Day;
  };
}

/** As the fields of an item. */
export function paperFields(folder: PaperFolder): Readonly<Record<string, string>> {
  const { place, cupboard, locked, out } = folder;
  return {
    place,
    cupboard,
    locked: locked ? 'yes' : 'no',
    ...(out === undefined ? {} : { 'out-by': out.by, 'out-on': out.on, 'out-where': out.where, 'out-back': out.back }),
  };
}

export function paperFolderOf(fields: Readonly<Record<string, string>>): PaperFolder {
  const by = fields['out-by'];
  return {
    place: fields['place'] ?? '',
    cupboard: fields['cupboard'] ?? '',
    locked: fields['locked'] === 'yes',
    ...(by === undefined
      ? {}
      : { out: { by, on: fields['out-on'] ?? '', where: fields['out-where'] ?? '', back: fields['out-back'] ?? '' } }),
  };
}

/** One line for the list of versions, in the language of the file. */
export function paperLine(folder: PaperFolder): string {
  const home = `${folder.place}, ${folder.cupboard}${folder.locked ? ', op slot' : ', niet op slot'}`;
  return folder.out === undefined
    ? `In de kast: ${home}`
    : `Meegenomen door ${folder.out.by} naar ${folder.out.where}, terug op ${folder.out.back}. Plaats: ${home}`;
}

const LONGEST = 200;

/** What is wrong with a place that was filled in. */
export function checkPaperPlace(input: {
  readonly place: string;
  readonly cupboard: string;
  readonly locked: string;
}): readonly Problem[] {
  const out: Problem[] = [];
  if (input.place.trim() === '')
    out.push(
      problem(
        'place',
        'place-missing',
        'Schrijf op in welk gebouw en welke kamer de map ligt.',
        'Write down in which building and room the folder lies.',
      ),
    );
  if (input.cupboard.trim() === '')
    out.push(
      problem(
        'cupboard',
        'cupboard-missing',
        'Schrijf op in welke kast de map ligt.',
        'Write down in which cupboard the folder lies.',
      ),
    );
  if (input.place.length > LONGEST) out.push(tooLong('place'));
  if (input.cupboard.length > LONGEST) out.push(tooLong('cupboard'));
  if (input.locked !== 'ja' && input.locked !== 'nee')
    out.push(problem('locked', 'locked-missing', 'Kies of de kast op slot is.', 'Choose whether the cupboard is locked.'));
  return out;
}

/** What is wrong with taking the folder out. `back` is undefined when no day could be read. */
export function checkPaperOut(input: { readonly where: string; readonly back: Day | undefined }, today: Day): readonly Problem[] {
  const out: Problem[] = [];
  if (input.where.trim() === '')
    out.push(problem('where', 'where-missing', 'Schrijf op waar de map naartoe gaat.', 'Write down where the folder goes.'));
  if (input.where.length > LONGEST) out.push(tooLong('where'));
  if (input.back === undefined)
    out.push(
      problem(
        'back',
        'back-impossible',
        'Deze datum bestaat niet. Schrijf dag-maand-jaar, bijvoorbeeld 3-11-2026.',
        'This date does not exist. Write day-month-year, for instance 3-11-2026.',
      ),
    );
  else if (input.back < today)
    out.push(
      problem(
        'back',
        'back-past',
        'Deze dag is al voorbij. Kies vandaag of later.',
        'This day has passed. Choose today or later.',
      ),
    );
  return out;
}

function tooLong(field: string): Problem {
  return problem(
    field,
    'too-long',
    'Dit is te lang. Houd het onder de 200 tekens.',
    'This is too long. Keep it under 200 characters.',
  );
}
