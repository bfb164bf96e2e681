// Contradictions about ages and lengths of time.

import type { Segment } from '../kinds.ts';
import { numberOf } from '../lexicon/numbers.ts';
import { clash, type Clash, type ClashRule, type Scene } from './clash.ts';

export const ages: ClashRule = (scene) => {
  const out: Clash[] = [];
  const access = scene.facts.ageRules.filter((r) => r.about === 'access' || r.about === 'rights');
  const banded = access.filter((r) => r.from !== undefined && r.under !== undefined && r.shared);
  for (const band of banded) {
    const next = access.find((r) => r !== band && r.from === band.under && r.under === undefined);
    if (next) {
      out.push(
        clash(
          'ages-overlap',
          `De groepen raken elkaar bij ${band.under} jaar: die leeftijd staat in twee regels.`,
          `The groups meet at ${band.under}: that age stands in two rules.`,
          [band.segment, next.segment],
        ),
      );
      break;
    }
  }
  const decides = scene.facts.ageRules.find(
    (r) =>
      r.from !== undefined &&
      r.from >= 16 &&
      r.from < 18 &&
      (r.withConsent || (r.who.includes('client') && !r.who.includes('guardian'))),
  );
  const parents = scene.facts.ageRules.find(
    (r) => r.under === 18 && r.about === 'consent' && r.who.includes('guardian') && r.from === undefined,
  );
  if (decides && parents)
    out.push(
      clash(
        'age-access-vs-consent',
        'Vanaf 16 jaar beslist de jongere over inzage, maar tot 18 jaar moet een ouder toestemming geven voor elk gebruik.',
        'From 16 the young person decides on inspection, yet up to 18 a parent must consent to any use.',
        [decides.segment, parents.segment],
      ),
    );
  return out;
};

/** The plain name of what is kept: 'uw medische gegevens' and 'medische gegevens' are one. */
function kindOf(what: string): string {
  return what
    .replace(/^(?:(?:uw|je|jouw|de|het|alle|onze|deze|dit|een|volledige) )+/, '')
    .replace(/ (?:van|over|voor|uit) .*$/, '')
    .replace(/s$/, '');
}

export const terms: ClashRule = (scene) => {
  const out: Clash[] = [];
  const kept = scene.found.kept.filter((k) => k.rule === 'period' && k.months !== null);
  const kinds = kept.map((k) => kindOf(k.what));
  for (const [i, a] of kept.entries()) {
    const kind = kinds[i] as string;
    if (kind.length <= 5 || /^(?:persoons)?gegeven|^informatie|^andere|^overige/.test(kind)) continue;
    const b = kept.find(
      (o, j) =>
        j > i &&
        o.segment !== a.segment &&
        kinds[j] === kind &&
        o.trigger === a.trigger &&
        [a, o].every((k) => (scene.segments[k.segment] as Segment).folded.includes(kind)) &&
        contrary(a, o),
    );
    if (b) {
      out.push(
        clash(
          'two-terms',
          `Voor hetzelfde (${kind}) staan twee bewaartermijnen.`,
          `Two retention terms are given for the same thing (${kind}).`,
          [a.segment, b.segment],
        ),
      );
      break;
    }
  }
  if (out.length === 0) out.push(...fileTerms(scene));
  if (out.length === 0) out.push(...medicalTerms(scene));
  const care = kept.find((k) => k.bound === 'max' && k.basis !== null && /Jeugdwet|WGBO|Wmo/.test(k.basis));
  const law = scene.found.kept.find(
    (k) =>
      k.rule === 'needed' &&
      care !== undefined &&
      (scene.segments[k.segment] as Segment).heading !== (scene.segments[care.segment] as Segment).heading &&
      /\bwet\b|wettelijk/.test((scene.segments[k.segment] as Segment).folded),
  );
  if (care && law)
    out.push(
      clash(
        'max-vs-law',
        'Op de ene plaats is er een hoogste termijn, op de andere mag het langer als de wet dat vraagt.',
        'One place sets a longest term, another allows longer where the law asks.',
        [care.segment, law.segment],
      ),
    );
  return out;
};

/** The care file as a whole, and words that tell one file or part of it from another. */
const FILE = /\b(?:(?:zorg|behandel|patienten|clienten|client|patient)-?|medische? )?dossiers?\b/;
const ONE_OF_MORE =
  /kind|minderjarig|jeugd|jonger|ouders?\b|\b18\b|achttien|volwassen|wmo|wlz|wvggz|wzd|deel|behalve|sommige|overige|andere|vroeger|\bwas\b|tot 2020|sinds|voorheen|intake|aanmeld|advies|overleden|overlijden|personeel|medewerker|sollicit|leerling|school|stage|archief|universitair|ziekenhuis|maximaal|minimaal|minstens|ten minste/;

/** Two exact terms for the care file, each said of the file as a whole. */
function fileTerms(scene: Scene): readonly Clash[] {
  const whole = scene.found.kept.filter((k) => {
    const segment = scene.segments[k.segment] as Segment;
    const heading = segment.heading >= 0 ? (scene.segments[segment.heading] as Segment).folded : '';
    return (
      k.rule === 'period' &&
      k.bound === 'exact' &&
      (k.months as number) >= 120 &&
      FILE.test(segment.folded) &&
      !ONE_OF_MORE.test(segment.folded) &&
      !ONE_OF_MORE.test(heading) &&
      scene.found.kept.filter((o) => o.segment === k.segment).length === 1
    );
  });
  const [first] = whole;
  const other = whole.find((k) => k.months !== first?.months);
  return first && other
    ? [
        clash('two-file-terms', 'Voor het dossier staan twee bewaartermijnen.', 'Two retention terms are given for the file.', [
          first.segment,
          other.segment,
        ]),
      ]
    : [];
}

/** Words that make it one part, one group or one moment; a bound is none of them here. */
const PART = new RegExp(ONE_OF_MORE.source.replace('|maximaal|minimaal|minstens|ten minste', ''));

/** 'Het dossier' and 'medische gegevens' without more are the same data. */
function medicalTerms(scene: Scene): readonly Clash[] {
  const plain = scene.found.kept.filter((k) => {
    if (k.rule !== 'period' || k.months === null) return false;
    const segment = scene.segments[k.segment] as Segment;
    return !PART.test(clauseAt(segment, k.from));
  });
  const file = plain.find((k) => (k.months as number) >= 120 && FILE.test(k.what));
  const data = plain.find(
    (k) =>
      k.what === 'medische gegevens' &&
      file &&
      !/medische gegevens,? (?:die|van|uit|in|over|op|voor|waar)/.test((scene.segments[k.segment] as Segment).folded) &&
      k.segment !== file.segment &&
      contrary(k, file),
  );
  return file && data
    ? [
        clash(
          'two-file-terms',
          'Voor het dossier en voor de medische gegevens daarin staan twee bewaartermijnen.',
          'Two retention terms are given for the file and for the medical data in it.',
          [file.segment, data.segment],
        ),
      ]
    : [];
}

/** The part of a sentence between semicolons in which a place stands. */
function clauseAt(segment: Segment, at: number): string {
  const offset = at - segment.from;
  const end = segment.folded.indexOf(';', offset);
  return segment.folded.slice(segment.folded.lastIndexOf(';', offset) + 1, end < 0 ? undefined : end);
}

function contrary(a: Scene['found']['kept'][number], b: Scene['found']['kept'][number]): boolean {
  if (a.months === b.months) return false;
  if (a.bound === 'min' && b.bound !== 'min') return (b.months as number) < (a.months as number);
  if (a.bound === 'max' && b.bound !== 'max') return (b.months as number) > (a.months as number);
  if (b.bound === 'min') return (a.months as number) < (b.months as number);
  if (b.bound === 'max') return (a.months as number) > (b.months as number);
  return true;
}

export const answers: ClashRule = (scene) => {
  const first = scene.facts.response;
  if (!first) return [];
  const days = (n: number, unit: string) => (unit === 'month' ? n * 30 : unit === 'week' ? n * 7 : n);
  const other = scene.claims('answer-term').find((m) => {
    const said = (scene.segments[m.segment] as Segment).folded;
    if (
      m.segment === first.segment ||
      /verleng|langer|ingewikkeld|complex|totaal|informeren|klacht|datalek|oude huisarts/.test(said) ||
      !/verzoek/.test(said)
    )
      return false;
    const found = /binnen (?:een |vier |twee |zes |drie |\d+ )?(?:dagen|weken|week|maanden|maand)/.exec(said);
    const m2 = found && /binnen (een|vier|twee|zes|drie|\d+)? ?(dag|week|weken|maand|dagen|maanden)/.exec(found[0]);
    const n = m2?.[1] === undefined ? 1 : numberOf(m2[1]);
    const unit = m2
      ? (m2[2] as string).startsWith('maand')
        ? 'month'
        : (m2[2] as string).startsWith('we')
          ? 'week'
          : 'day'
      : undefined;
    return n !== undefined && unit !== undefined && Math.abs(days(n, unit) - days(first.n, first.unit)) > 3;
  });
  return other
    ? [
        clash(
          'two-answer-terms',
          'Voor een antwoord op een verzoek staan twee verschillende termijnen.',
          'Two different terms are given for answering a request.',
          [first.segment, other.segment],
        ),
      ]
    : [];
};
