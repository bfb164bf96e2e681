// What a term is about, in the words of the text: the label of a row or item, or the nearest noun of data.

import type { Reading, Segment } from '../kinds.ts';
import { lengthsIn } from '../lexicon/numbers.ts';
import { rowOf } from '../text/tables.ts';
import type { Clause } from './retention-clause.ts';

const NOUN =
  /(?:(?:overige|andere|uw|je|jouw|medische|financiele|fiscale|administratieve|persoonlijke|papieren|digitale|anonieme|opgenomen|alle|deze|de|het|onze|inhoudelijke|zakelijke|bijzondere|dit) ){0,3}[a-z-]*(?:gegevens|dossiers?|informatie|administratie|facturen|factuur|rekeningen|nota's|bescheiden|documenten|stukken|beelden|formulieren|formulier|e-?mails?|correspondentie|verslagen|verslagjes|verslag|gesprekken|aantekeningen|notities|rapportages?|foto'?s|sollicitatie[a-z]*|sollicitanten|brieven|cv'?s|plannen|plan|opnames?|opnamen|bestanden|berichten|logbestanden|contracten|overeenkomsten?|back-?ups?|adressen|e-?mailadres(?:sen)?|abonnees|data|beeldmateriaal|logs|statistieken)\b(?: (?:van|over|uit|voor) (?:[a-z-]+ ){0,2}[a-z-]+)?/g;
/** What a noun of data swallowed of the verb behind it. */
const TAIL =
  /(?: (?:wissen|bewaren|bewaar|bewaart|worden|wordt|verwijderen|verwijder|vernietigen|vernietig|blijven|blijft|gaan|gaat|na|tot|zijn|is|wij|we|ik|die|gooien|en|of|met))+$/;
/** Between two nouns that are kept together. */
const BESIDE = /^(?:,| en|, en)? (?:de |het |uw |je |onze )?$/;
/** Words before the verb, when no noun of data stands there: 'de sleutellijst ligt ...'. */
const SUBJECT =
  /^ ?((?:[a-z'-]+ ){1,5}?)(?:worden|wordt|bewaren|bewaart|bewaar|wissen|wist|wis|verwijder[a-z]*|vernietig[a-z]*|gooien|gooi|gaan|gaat|liggen|ligt|blijven|blijft|houden|houdt|hou|ruimen|ruim|zijn|staan|staat)\b/;
const NOT_A_SUBJECT =
  /^(?:wij|we|ik|u|je|jij|ze|zij|er|dit|dat|deze|die|hier|daar|na|tot|als|indien|wanneer|zodra|zolang|dan|daarna|daarom|hoe|wat|in|op|bij|volgens|wettelijk|moeten|om|sinds|vroeger|maximaal|uiterlijk|ook)\b/;

/** What is kept, in the words of the text (folded). `clause` is where the term has the word, `at` its own place. */
export function whatOf(reading: Reading, n: number, clause: Clause, at: number, rule: string): string {
  const period = rule === 'period';
  const segment = reading.segments[n] as Segment;
  if (segment.column !== undefined) {
    const row = rowOf(reading, n);
    const about = row.data ?? row.purpose ?? row.other;
    if (about && about !== segment) return about.folded.slice(0, 180);
  }
  const said =
    clause.from === 0 && clause.to === segment.folded.length ? segment.folded : segment.folded.slice(clause.from, clause.to);
  const here = at - clause.from;
  const label = /^(?:\| ?| )?([^:|>]{3,90})[:|>] /.exec(said) ?? /^ ?([^-|]{3,60}) - /.exec(said);
  if (label && label[0].length <= here + 1 && !/^(?:persoonsgegevens|bewaartermijn|termijn)$/.test(label[1] as string))
    return (label[1] as string).trim();
  const own = nounIn(said, here);
  const best = own !== '' || said === segment.folded ? own : nounIn(segment.folded, at);
  if (best !== '' && (!period || !/^persoonsgegevens$/.test(best))) return best;
  const lead = segment.lead >= 0 ? (reading.segments[segment.lead] as Segment).folded : '';
  const next = reading.segments[n + 1];
  if (label && next && next.heading === segment.heading && next.kind !== 'heading' && lengthsIn(next.folded).length === 0)
    return next.folded.slice(0, 180);
  for (
    let back = n - 1;
    period &&
    /bewaartermijn|^(?:dit|deze|dat|de termijn)\b/.test(said) &&
    back >= 0 &&
    reading.segments[back]?.block === segment.block;
    back--
  ) {
    const noun = /[a-z-]*(?:dossiers?|administratie|formulieren|gegevens)\b/.exec(reading.segments[back]?.folded ?? '');
    if (noun && !/^persoonsgegevens$/.test(noun[0])) return noun[0];
  }
  if (label) return (label[1] as string).trim();
  const subject =
    period || rule === 'not-stored'
      ? SUBJECT.exec(said)?.[1]
          ?.trim()
          .replace(/^(?:de|het|een|uw|je|onze) /, '')
      : undefined;
  if (subject !== undefined && !NOT_A_SUBJECT.test(subject)) return subject;
  const heading = segment.heading >= 0 ? (reading.segments[segment.heading] as Segment).folded : '';
  return best || lead.replace(/:$/, '').slice(-80) || heading.slice(0, 80) || 'gegevens';
}

/** The last nouns of data before a place, else the first after it; nouns that stand side by side are taken together. */
function nounIn(said: string, at: number): string {
  let from = -1;
  let to = -1;
  NOUN.lastIndex = 0;
  for (let m = NOUN.exec(said); m; m = NOUN.exec(said)) {
    const beside = from >= 0 && m.index - to < 9 && BESIDE.test(said.slice(to, m.index));
    if (!beside && m.index >= at && from >= 0) break;
    if (!beside) from = m.index;
    to = m.index + m[0].replace(TAIL, '').length;
  }
  return from < 0 ? '' : said.slice(from, to).replace(/^(?:(?:de|het|uw|je|jouw|deze|dit|onze|alle) )+/, '');
}
