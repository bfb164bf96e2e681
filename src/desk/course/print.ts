// Prints a plan, or a whole file: what this person may see, with who printed it and when on every page, and `print` in the log.

import { isPermit } from '../../decide/index.ts';
import { ageOn, longDay, partsOf, type Text } from '../../policy/index.ts';
import { fullName, type Id, tellForm, type ToldLine, type UsableForm } from '../../record/index.ts';
import type { PlanGoal } from '../../record/index.ts';
import { type Asked, categoriesOf, firstYes, purposesOf } from '../file/ask.ts';
import { type ReadItem, readItems, type Written } from '../file/notes.ts';
import { openFile, type FileOpened } from '../file/open.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import type { PrintedEntry, PrintedFile, PrintedLine } from '../ports.ts';
import { practiceOf } from '../practice.ts';
import { capital, wordOf } from '../shown/words.ts';
import { formsOf, runningPart } from './forms.ts';
import { fieldsOf } from './open.ts';
import { goalsOf } from '../../record/index.ts';
import { type Lang, PRINT, printedMoment } from './print-words.ts';

export type PrintWhat = 'plan' | 'dossier';
export interface PrintWish {
  readonly what: PrintWhat;
  readonly lang: Lang;
  /** Name of the person who prints, as it stands on the paper. */
  readonly by: string;
  /** A copy for the client or who stands beside the client. What is about others was left out when the file was opened. */
  readonly copy?: boolean;
}
export type PrintAnswer =
  | { readonly kind: 'printed'; readonly pdf: Uint8Array; readonly name: string }
  /** Longer than a page waits for: it is printed beside, and the page of this work says how far it is. */
  | { readonly kind: 'begun'; readonly job: Id }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed' };

const PLAN_KINDS = ['care-plan', 'evaluation', 'measurement', 'safety-plan', 'warning-plan', 'week-plan'];
/** From this many items on a file is printed beside the page. */
const LONG = 200;
/** More than this many are opened a page at a time. */
const MOST = 5000;

export async function printCourse(house: House, acting: Acting, client: Id, wish: PrintWish): Promise<PrintAnswer> {
  const opened = await openToPrint(house, acting, client, wish);
  if (!opened) return { kind: 'absent' };
  if (opened.file.items.length > LONG) return beginPrint(house, acting, client, wish, opened);
  const file = await toPrint(house, acting, wish, opened, await readItems(house, acting, opened));
  if (!file) return { kind: 'absent' };
  const printed = await house.printer.printFile(file);
  return printed.ok ? { kind: 'printed', pdf: printed.pdf, name: nameOf(opened, wish) } : { kind: 'failed' };
}

/** What this person may see of the file; the log says `print`. `after`: the page behind this item. */
async function openToPrint(
  house: House,
  acting: Acting,
  client: Id,
  wish: PrintWish,
  after?: Id,
): Promise<FileOpened | undefined> {
  const ruling = await house.rulings.inForce(acting.account.organisation);
  if (!ruling) return undefined;
  const opened = await openFile(house, acting, client, {
    ...(wish.what === 'plan' ? { kinds: [...PLAN_KINDS, 'client-declaration'], categories: planCategories(ruling.policy) } : {}),
    limit: MOST,
    printed: true,
    ...(after === undefined ? {} : { after }),
    ...(wish.copy === true ? { action: 'copy' as const } : {}),
  });
  return opened.kind === 'opened' ? opened : undefined;
}

/** The whole file, however long, as far as this person may see it. */
export async function openWhole(house: House, acting: Acting, client: Id, wish: PrintWish): Promise<FileOpened | undefined> {
  const first = await openToPrint(house, acting, client, wish);
  if (!first) return undefined;
  const items = [...first.file.items];
  // What is locked is left out of a page, so only a page with nothing on it is the last.
  for (let last = first.file.items.at(-1); last !== undefined; ) {
    const next = await openToPrint(house, acting, client, wish, last.id);
    // What may be seen changed in between: half of one answer and half of another is none.
    if (!next || next.facts.version !== first.facts.version) return undefined;
    items.push(...next.file.items);
    last = next.file.items.at(-1);
  }
  return { ...first, file: { ...first.file, items } };
}

/** Every word that is printed; undefined when there is no plan to print. */
export async function toPrint(
  house: House,
  acting: Acting,
  wish: PrintWish,
  opened: FileOpened,
  items: readonly ReadItem[],
): Promise<PrintedFile | undefined> {
  const practice = await practiceOf(house, acting.account.organisation);
  if (!practice || (wish.what === 'plan' && !items.some((read) => read.item.kind === 'care-plan'))) return undefined;
  const part = runningPart(opened.file.parts);
  const forms = part ? (await formsOf(house, opened.ruling, part)).forms : [];
  return fileOf(opened, items, forms, acting, wish, practice.name);
}

/** The number of the file, never a name: file names travel. */
function nameOf(opened: FileOpened, wish: PrintWish): string {
  return `${wish.what}-${opened.file.client.number}.pdf`;
}

/** What a print that is made beside has to remember. */
export interface LongPrint extends PrintWish {
  readonly client: Id;
  readonly name: string;
  /** Stands for what decided that it may be seen; when that changed since, the print is not handed out. */
  readonly seen: string;
}

/** Changes with every fact about this person and this file that a decision rests on, with the policy and with the day. */
export function seenNow(asked: Asked): string {
  return `${asked.facts.version} ${asked.facts.policy} ${asked.facts.on}`;
}

async function beginPrint(house: House, acting: Acting, client: Id, wish: PrintWish, opened: FileOpened): Promise<PrintAnswer> {
  const setting: LongPrint = { ...wish, client, name: nameOf(opened, wish), seen: seenNow(opened) };
  const made = await house.store.withScope(scopeOf(acting, 'care'), (tx) =>
    tx.openJob({ kind: 'print', total: 0, setting: JSON.stringify(setting), pieces: [], begin: true }),
  );
  if (!made.ok) return { kind: 'failed' };
  house.work?.wake();
  return { kind: 'begun', job: made.value };
}

/** True when something of the file may be copied by this person. */
export function mayCopy(asked: Asked): boolean {
  const purposes = purposesOf(asked);
  return categoriesOf(asked.ruling.policy).some((category) => isPermit(firstYes(asked, { category, action: 'copy' }, purposes)));
}

function planCategories(policy: FileOpened['ruling']['policy']): readonly string[] {
  return ['identity', 'care_plan', 'evaluation'].filter((c) => policy.data?.[c] !== undefined);
}

function fileOf(
  opened: FileOpened,
  items: readonly ReadItem[],
  forms: readonly UsableForm[],
  acting: Acting,
  wish: PrintWish,
  organisation: string,
): PrintedFile {
  const { lang } = wish;
  const w = PRINT[lang];
  const { client, person } = opened.file;
  const plan = items.find((read) => read.item.kind === 'care-plan');
  const goals = plan ? goalsOf(fieldsOf(plan)) : [];
  const form = (kind: string): UsableForm | undefined => forms.find((f) => f.kind === kind);
  const order = [...new Set([...forms.map((f) => f.kind), ...items.map((read) => read.item.kind)])];
  const sections = order.flatMap((kind) => {
    const of = items.filter((read) => read.item.kind === kind);
    if (of.length === 0) return [];
    const spec = form(kind);
    const title = say(spec?.label ?? capital(wordOf(opened.ruling.policy, kind, 'record')), lang);
    return [{ title, entries: of.map((read) => entryOf(read, spec, goals, wish)) }];
  });
  const name = person ? fullName(person.name) : `${w.file} ${client.number}`;
  const { birthDate } = opened.facts;
  return {
    lang,
    title: wish.what === 'plan' ? w.planOf(name) : w.fileOf(name),
    subtitle: `${w.born(longDay(birthDate, lang), ageOn(birthDate, acting.on))}. ${w.number(client.number)}. ${w.from(longDay(client.careFrom, lang))}${client.careUntil === undefined ? '' : ` ${w.until(longDay(client.careUntil, lang))}`}.`,
    organisation,
    number: w.number(client.number),
    date: partsOf(acting.on),
    printed: w.printed(wish.by, organisation, printedMoment(acting.now, lang)),
    page: w.page,
    of: w.of,
    contents: w.contents,
    notes: [wish.what === 'plan' ? w.onlyPlan : w.onlyWhatOpens, ...(wish.copy === true ? [w.othersLeftOut] : [])],
    sections: [...answersSection(opened, lang), ...sections],
  };
}

/** What was asked at the start. */
function answersSection(opened: FileOpened, lang: Lang): PrintedFile['sections'] {
  const { answers, person } = opened.file;
  const { policy } = opened.ruling;
  const lines: PrintedLine[] = [
    ...Object.entries(person?.contact ?? {}).map(([field, value]) => ({
      label: say(capital(wordOf(policy, field, 'item')), lang),
      value: value ?? '',
    })),
    ...answers.map((a) => ({
      label: say(capital(wordOf(policy, a.field, 'item', 'category')), lang),
      value: a.relevance === undefined ? a.value : `${a.value}\n${PRINT[lang].relevance} ${a.relevance}`,
    })),
  ];
  if (lines.length === 0) return [];
  return [{ title: PRINT[lang].start, entries: [{ title: '', meta: '', lines, text: '', groups: [], beside: [] }] }];
}

function entryOf(read: ReadItem, spec: UsableForm | undefined, goals: readonly PlanGoal[], wish: PrintWish): PrintedEntry {
  const { lang } = wish;
  const w = PRINT[lang];
  const { item, before, declared } = read;
  const filled = fieldsOf(read);
  const told = spec && Object.keys(filled).length > 0 ? tellForm(spec, filled, goals) : undefined;
  const title = [longDay(item.on, lang), item.content?.title].filter((t) => t !== undefined).join(': ');
  return {
    title,
    meta: item.restricted ? w.restricted : authorsOf(read, lang),
    lines: (told?.lines ?? []).map((l) => lineOf(l, lang)),
    text: told === undefined && !item.restricted ? (item.content?.text ?? '') : '',
    groups: (told?.groups ?? []).map((g) => ({
      title: g.words === undefined ? say(g.one, lang) : `${say(g.one, lang)}: ${g.words}`,
      lines: g.lines.map((l) => lineOf(l, lang)),
    })),
    beside: [
      ...declared.map((d) => ({ head: w.declared(d.by, longDay(d.on, lang)), text: d.text })),
      ...before.map((v) => ({
        head:
          v.version === 1 ? `${w.was}. ${w.written(v.by ?? '', at(v, lang))}.` : `${w.was}, ${correctedOf(v, v.version, lang)}.`,
        text: v.content.text,
      })),
    ],
  };
}

/** Who wrote the text, and who made the text of now of it, when and why. */
function authorsOf({ item, first, corrected }: ReadItem, lang: Lang): string {
  const w = PRINT[lang];
  if (!corrected) return w.by(first.by ?? '', at(first, lang));
  return `${w.written(first.by ?? '', at(first, lang))}; ${correctedOf(corrected, item.version, lang)}`;
}

function correctedOf(written: Written, version: number, lang: Lang): string {
  return PRINT[lang].corrected(written.by ?? '', at(written, lang), written.reason ?? '', version);
}

const at = (written: Written, lang: Lang): string => printedMoment(Math.floor(Date.parse(written.at) / 1000), lang);

function lineOf(l: ToldLine, lang: Lang): PrintedLine {
  const value = typeof l.value === 'string' ? (l.as === 'day' ? longDay(l.value, lang) : l.value) : say(l.value, lang);
  return { label: say(l.label, lang), value };
}

const say = (text: Text, lang: Lang): string => (lang === 'en' ? (text.en ?? text.nl) : text.nl);
