// Writes a note, and corrects one: the old text stays, with the reason why it changed.

import type { Day } from '../../policy/index.ts';
import { type Id, type Problem, problem } from '../../record/index.ts';
import type { Acting, House } from '../house.ts';
import { type WriteAnswer, writeBy, writeUnder } from './write.ts';

export interface NoteInput {
  /** What it is: `note`, `care-plan`, `evaluation`, `invoice`, `document`. */
  readonly kind: string;
  readonly category: string;
  /** The day it is about. */
  readonly on: Day;
  readonly title?: string;
  readonly text: string;
  readonly part?: Id;
}

const LONGEST = 100_000;

function checkText(text: string, on?: Day, today?: Day): readonly Problem[] {
  const problems: Problem[] = [];
  if (text.trim() === '') problems.push(problem('text', 'text-missing', 'Schrijf eerst iets op.', 'Write something first.'));
  if (text.length > LONGEST) {
    problems.push(
      problem(
        'text',
        'text-too-long',
        'De tekst is langer dan 100.000 tekens. Deel hem op in twee notities.',
        'The text is longer than 100,000 characters. Split it into two notes.',
      ),
    );
  }
  if (on !== undefined && today !== undefined && on > today) {
    problems.push(
      problem(
        'on',
        'day-to-come',
        'Deze dag moet nog komen. Kies vandaag of eerder.',
        'This day is still to come. Choose today or earlier.',
      ),
    );
  }
  return problems;
}

const BEFORE_BIRTH = problem(
  'on',
  'before-birth',
  'Op deze dag was de cliënt nog niet geboren. Kijk naar het jaartal.',
  'The client was not born yet on this day. Check the year.',
);

/** Adds something to the running part of a file. */
export async function addNote(house: House, acting: Acting, client: Id, input: NoteInput): Promise<WriteAnswer<Id>> {
  const problems = checkText(input.text, input.on, acting.on);
  if (problems.length > 0) return { kind: 'problems', problems };
  return writeBy(house, acting, client, input.category, async (scope, permit, { facts }) => {
    const part = facts.parts.find((p) => p.id === input.part) ?? facts.parts.find((p) => p.until === undefined) ?? facts.parts[0];
    if (!part) return { ok: false, why: 'gone' };
    if (facts.birthDate !== undefined && input.on < facts.birthDate)
      return { ok: false, why: 'problems', problems: [BEFORE_BIRTH] };
    return house.store.saveItem(scope, permit, {
      part: part.id,
      kind: input.kind,
      category: input.category,
      on: input.on,
      content: { text: input.text, ...(input.title === undefined || input.title === '' ? {} : { title: input.title }) },
    });
  });
}

export interface Correction {
  readonly item: Id;
  readonly category: string;
  /** The version that stood on the screen. */
  readonly version: number;
  readonly title?: string;
  readonly text: string;
  /** Why it changes; shown beside the new text. */
  readonly reason: string;
}

/** Makes the next version of a text. */
export async function correctNote(
  house: House,
  acting: Acting,
  client: Id,
  input: Correction,
): Promise<WriteAnswer<{ readonly version: number }>> {
  const problems = [
    ...checkText(input.text),
    ...(input.reason.trim() === ''
      ? [problem('reason', 'reason-missing', 'Schrijf op waarom u de tekst verbetert.', 'Write down why you correct the text.')]
      : []),
  ];
  if (problems.length > 0) return { kind: 'problems', problems };
  return writeUnder(house, acting, client, input.category, (tx, permit) =>
    tx.correctItem(permit, {
      item: input.item,
      version: input.version,
      content: { text: input.text, ...(input.title === undefined || input.title === '' ? {} : { title: input.title }) },
      reason: input.reason,
    }),
  );
}
