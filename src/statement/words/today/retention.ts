// How long the law makes us keep a kind of record, and how long it lets us.

import { type RetentionTerm, retentionTerms } from '../../../law/index.ts';
import { type Day, parseSpan, type Regime, type Retention, type Text, vocabulary } from '../../../policy/index.ts';
import { p } from '../dictionary.ts';
import type { Today } from '../form.ts';
import { join } from '../list.ts';
import { spanIn } from '../slot.ts';
import { alike, both, under } from './regimes.ts';

const YEAR_END = p('het einde van het kalenderjaar van', 'the end of the calendar year of');
const OPEN = p('niet langer dan nodig (AVG 5 lid 1 onder e)', 'not longer than needed (AVG 5 lid 1 onder e)');

const length = (span: string): Text => {
  const parsed = parseSpan(span);
  return parsed ? p(spanIn(parsed, 'nl'), spanIn(parsed, 'en')) : p('meteen', 'at once');
};

/** One term: '20 jaar na de laatste wijziging in het dossier (BW 7:454 lid 3)'. */
function term(t: RetentionTerm): Text {
  const after = vocabulary.trigger[t.after[0] ?? 'unstated'];
  const bound =
    t.max === 'at once'
      ? p('weg meteen', 'gone at once')
      : t.min && t.min === t.max
        ? length(t.min)
        : t.min
          ? both([p('minstens', 'at least'), length(t.min)], (x) => x.join(' '))
          : both([p('hoogstens', 'at most'), length(t.max as string)], (x) => x.join(' '));
  const from = t.fromYearEnd ? both([YEAR_END, after], (x) => x.join(' ')) : after;
  const value = both([bound, from], ([b, f], lang) => `${b} ${lang === 'nl' ? 'na' : 'after'} ${f}`);
  return p(`${value.nl} (${t.article})`, `${value.en} (${t.article})`);
}

/** The terms of the day for the records of a clause; an own proposal or a guideline is not the law and is not printed. */
export function retentionToday(clause: object, regimes: readonly Regime[], on: Day): Today {
  const { records, regime } = clause as Retention;
  const told = (record: string): Today => {
    const groups = alike(regime ?? regimes, (r): Text => {
      const texts = retentionTerms(record, r, on)
        .filter((t) => t.force === 'statute')
        .map(term);
      return texts.length > 0 ? both(texts, (parts, lang) => join(parts, lang, true)) : OPEN;
    });
    if (groups.length === 1 && groups[0]) return [groups[0].answer];
    return groups.map((g) => both([under(g.regimes), g.answer], (parts) => parts.join(': ')));
  };
  const alikeRecords = new Map<string, { records: string[]; parts: Today }>();
  for (const record of records) {
    const parts = told(record);
    const group = alikeRecords.get(JSON.stringify(parts));
    if (group) group.records.push(record);
    else alikeRecords.set(JSON.stringify(parts), { records: [record], parts });
  }
  const groups = [...alikeRecords.values()];
  if (groups.length === 1 && groups[0]) return groups[0].parts;
  const name = (record: string): Text =>
    (vocabulary.record as Readonly<Record<string, Text>>)[record] ?? p(`‘${record}’`, `‘${record}’`);
  return groups.flatMap((g) => {
    const names = both(g.records.map(name), (x, lang) => join(x, lang));
    return g.parts.map((part) => both([names, part], (x) => x.join(': ')));
  });
}
