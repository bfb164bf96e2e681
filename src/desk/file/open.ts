// Opens a file: only what the answers allow, and the log line is written before anything is shown. Two round trips.

import { type Decision, isPermit, type Permit, type Refusal } from '../../decide/index.ts';
import { type Id, withoutOthers } from '../../record/index.ts';
import type { OpenedFile } from '../../store/index.ts';
import type { Acting, House } from '../house.ts';
import { type Asked, ask, categoriesOf, firstYes, purposesOf } from './ask.ts';

/** What a page wants to show. */
export interface FileView {
  /** Categories; absent: all that the policy has. */
  readonly categories?: readonly string[];
  readonly kinds?: readonly string[];
  readonly limit?: number;
  /** Last item of the page before. */
  readonly after?: Id;
  readonly action?: 'read' | 'copy';
  /** On paper: the log says `print`. */
  readonly printed?: boolean;
}

export interface FileOpened extends Asked {
  readonly kind: 'opened';
  readonly file: OpenedFile;
  /** Categories with their answer, for the wishes of the view: of the part where the answer is best. */
  readonly answers: ReadonlyMap<string, Decision>;
  /** One permit per category that opened, for reads beside the file. */
  readonly permits: ReadonlyMap<string, Permit>;
}
/** The asker knows this client, and hears why not. */
export interface FileRefused extends Asked {
  readonly kind: 'refused';
  readonly category: string;
  readonly decision: Refusal;
}
/** Nothing to see: not there, or not known to the asker. Both look the same. */
export interface FileAbsent {
  readonly kind: 'absent';
}
export type FileAnswer = FileOpened | FileRefused | FileAbsent;

const ABSENT: FileAbsent = { kind: 'absent' };
// What a refusal is explained by, when nothing may be opened: the heart of the file.
const HEART = ['care_plan', 'notes', 'evaluation', 'medical'];

/** Reads what the view asks and the answers allow. A refusal is logged; so is every read. */
export async function openFile(house: House, acting: Acting, client: Id, view: FileView = {}): Promise<FileAnswer> {
  // A second time when the facts changed between the question and the read.
  for (let attempt = 0; attempt < 3; attempt++) {
    const asked = await ask(house, acting, client, view.action ?? 'read');
    if (!asked) return ABSENT;
    const { permits, answers } = permitsFor(asked, view);
    if (permits.length === 0) return refuse(house, asked, answers);
    const opened = await house.store.openFile(permits, {
      ...(view.kinds === undefined ? {} : { kinds: view.kinds }),
      ...(view.limit === undefined ? {} : { limit: view.limit }),
      ...(view.after === undefined ? {} : { after: view.after }),
      ...(view.printed === undefined ? {} : { printed: view.printed }),
    });
    if (opened.ok) {
      const byCategory = new Map(permits.map((permit) => [permit.request.category, permit]));
      return { kind: 'opened', ...asked, file: forReader(withoutLocked(opened.value), permits), answers, permits: byCategory };
    }
    if (opened.why === 'gone') return ABSENT;
  }
  return ABSENT;
}

/** What is about somebody else goes out here, once, so that no page, copy or print can forget it. */
function forReader(file: OpenedFile, permits: readonly Permit[]): OpenedFile {
  const redact = new Set(permits.filter(mustRedact).map((permit) => permit.request.category));
  if (redact.size === 0) return file;
  const items = file.items.map((item) =>
    item.content && redact.has(item.category) ? { ...item, content: withoutOthers(item.content) } : item,
  );
  return { ...file, items };
}

/** A client, a representative, or whoever the policy says it of, reads without passages about somebody else (BW 7:456, Jeugdwet 7.3.10). */
export function mustRedact(permit: Permit): boolean {
  return permit.decision.obligations.includes('redact-third-party');
}

/** What is locked for this person is not there: not in a list, not in a count. That something is locked stands in the head of the file. */
function withoutLocked(file: OpenedFile): OpenedFile {
  return file.items.some((item) => item.content === undefined)
    ? { ...file, items: file.items.filter((item) => item.content !== undefined) }
    : file;
}

function permitsFor(asked: Asked, view: FileView): { permits: Permit[]; answers: Map<string, Permit['decision'] | Refusal> } {
  const known = categoriesOf(asked.ruling.policy);
  const wanted = view.categories?.filter((category) => known.includes(category)) ?? known;
  const purposes = purposesOf(asked);
  const permits: Permit[] = [];
  const answers = new Map<string, Permit['decision'] | Refusal>();
  for (const part of asked.facts.parts) {
    for (const category of wanted) {
      const answer = firstYes(asked, { category, action: view.action ?? 'read' }, purposes, part.id);
      if (isPermit(answer)) permits.push(answer);
      const decision = isPermit(answer) ? answer.decision : answer;
      const before = answers.get(category);
      if (before === undefined || RANK[decision.outcome] > RANK[before.outcome]) answers.set(category, decision);
    }
  }
  return { permits, answers };
}
const RANK = { deny: 0, human: 1, allow: 2 } as const;

/** Logs the refusal of what the file is about, and tells those who know the client. */
async function refuse(house: House, asked: Asked, answers: ReadonlyMap<string, Decision>): Promise<FileAnswer> {
  const category = HEART.find((word) => answers.has(word)) ?? [...answers.keys()][0];
  if (category === undefined) return ABSENT;
  const answer = firstYes(asked, { category, action: 'read' }, purposesOf(asked));
  if (isPermit(answer)) return ABSENT;
  await recordRefusal(house, asked, category, answer);
  return knowsTheClient(asked) ? { kind: 'refused', ...asked, category, decision: answer } : ABSENT;
}

/** Writes that somebody asked and did not get. */
export async function recordRefusal(house: House, asked: Asked, category: string, decision: Refusal): Promise<void> {
  const purpose = purposesOf(asked)[0] as string;
  const { policyHash, lawVersion } = asked.ruling.decider;
  await house.store.recordRefusal(asked.facts.ask({ category, purpose, action: 'read' }), decision, { policyHash, lawVersion });
}

/**
 * True for the client, parents, representatives and relatives, for the team, and for whose task something in the file is open:
 * they know that the file exists. Others, colleagues too, do not.
 */
export function knowsTheClient(asked: Asked): boolean {
  return asked.facts.capacities.some((actor) => {
    if (actor.kind === 'relative') return actor.relation !== undefined;
    if (actor.kind !== 'employee' && actor.kind !== 'dpo') return true;
    return actor.careRelation === true || opensAnything(asked);
  });
}

function opensAnything(asked: Asked): boolean {
  const purposes = purposesOf(asked);
  return categoriesOf(asked.ruling.policy).some((category) => isPermit(firstYes(asked, { category, action: 'read' }, purposes)));
}
