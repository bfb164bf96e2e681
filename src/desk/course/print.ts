// Prints a plan, or a whole file: what this person may see, with who printed it and when on every page, and `print` in the log.

import { isPermit } from '../../decide/index.ts';
import { ageOn, longDay, partsOf, type Text } from '../../policy/index.ts';
import { fullName, type Id, tellForm, type ToldLine, type UsableForm } from '../../record/index.ts';
import type { PlanGoal } from '../../record/index.ts';
import { type Asked, categoriesOf, firstYes, purposesOf } from '../file/ask.ts';
import { type ReadItem, readItems } from '../file/notes.ts';
import { openFile, type FileOpened } from '../file/open.ts';
import type { Acting, House } from '../house.ts';
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
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed' };

const PLAN_KINDS = ['care-plan', 'evaluation', 'measurement', 'safety-plan', 'warning-plan', 'week-plan'];
const MOST = 5000;

export async function printCourse(house: House, acting: Acting, client: Id, wish: PrintWish): Promise<PrintAnswer> {
  const practice = await practiceOf(house, acting.account.organisation);
  if (!practice) return { kind: 'absent' };
  const opened = await openFile(house, acting, client, {
    ...(wish.what === 'plan'
      ? { kinds: [...PLAN_KINDS, 'client-declaration'], categories: planCategories(practice.ruling.policy) }
      : {}),
    limit: MOST,
    printed: true,
    ...(wish.copy === true ? { action: 'copy' as const } : {}),
  });
  if (opened.kind !== 'opened') return { kind: 'absent' };
  const part = runningPart(opened.file.parts);
  const items = await readItems(house, acting, opened);
  if (wish.what === 'plan' && !items.some((read) => read.item.kind === 'care-plan')) return { kind: 'absent' };
  const forms = part ? (await formsOf(house, opened.ruling, part)).forms : [];
  const file = fileOf(opened, items, forms, acting, wish, practice.name);
  const printed = await house.printer.printFile(file);
  if (!printed.ok) return { kind: 'failed' };
  // The number of the file, never a name: file names travel.
  return { kind: 'printed', pdf: printed.pdf, name: `${wish.what}-${opened.file.client.number}.pdf` };
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
  const { item, author, before, declared } = read;
  const filled = fieldsOf(read);
  const told = spec && Object.keys(filled).length > 0 ? tellForm(spec, filled, goals) : undefined;
  const title = [longDay(item.on, lang), item.content?.title].filter((t) => t !== undefined).join(': ');
  return {
    title,
    meta: item.restricted
      ? w.restricted
      : w.by(author ?? '', printedMoment(Math.floor(Date.parse(item.writtenAt) / 1000), lang), item.version),
    lines: (told?.lines ?? []).map((l) => lineOf(l, lang)),
    text: told === undefined && !item.restricted ? (item.content?.text ?? '') : '',
    groups: (told?.groups ?? []).map((g) => ({
      title: g.words === undefined ? say(g.one, lang) : `${say(g.one, lang)}: ${g.words}`,
      lines: g.lines.map((l) => lineOf(l, lang)),
    })),
    beside: [
      ...declared.map((d) => ({ head: w.declared(d.by, longDay(d.on, lang)), text: d.text })),
      ...before.map((v) => ({
        head: w.before(v.by ?? '', printedMoment(Math.floor(Date.parse(v.at) / 1000), lang), v.reason ?? ''),
        text: v.content.text,
      })),
    ],
  };
}

function lineOf(l: ToldLine, lang: Lang): PrintedLine {
  const value = typeof l.value === 'string' ? (l.as === 'day' ? longDay(l.value, lang) : l.value) : say(l.value, lang);
  return { label: say(l.label, lang), value };
}

const say = (text: Text, lang: Lang): string => (lang === 'en' ? (text.en ?? text.nl) : text.nl);
