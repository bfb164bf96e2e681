// Who gets data outside.

import type { Recipient, Text } from '../../../policy/index.ts';
import type { Segment } from '../kinds.ts';
import { AGREES } from '../lexicon/agreement.ts';
import { abroadIn } from '../lexicon/places.ts';
import type { Tool } from '../lexicon/tools.ts';
import { type DraftBook, keyOf, placeOf, type Source } from './draft.ts';
import { CATEGORY_LABELS } from './items.ts';
import { prohibitions, territory } from './never.ts';
import { RECIPIENT_WORDS, type RecipientWord } from './recipient-words.ts';
import { rowOf } from '../text/tables.ts';
import { categoriesBeside, cellUnder } from './table.ts';
import { original } from './who.ts';

export function whoGets(s: Source, book: DraftBook): void {
  const agreed = s.marks('processor-agreements')[0];
  const gets = getsIn(book);
  const marked = new Set([...s.marks('recipients'), ...s.marks('processor-agreements')].map((m) => m.segment));
  s.segments.forEach((g, n) => {
    if (g.kind === 'row' && !g.sections.includes('cookies') && cellUnder(s, g, 'recipient')) marked.add(n);
    // A bare list under 'Met wie delen wij gegevens?' is a list of recipients.
    if (g.kind === 'item' && g.lead === g.heading && g.sections.includes('recipients')) marked.add(n);
  });
  for (const n of marked) {
    const segment = s.segments[n] as Segment;
    const cell = cellUnder(s, segment, 'recipient');
    const row = segment.column === 'recipient' ? rowOf(s.found.reading, n) : undefined;
    const named = row ? categoriesBeside(s, book, n) : [];
    for (const part of cell ? [cell] : partsOf(segment)) {
      const said = part.folded;
      if (/\b(?:niet|geen|nooit)\b/.test(said) && !/tenzij|behalve|zonder|alleen/.test(said)) continue;
      const lead = segment.lead >= 0 && (segment.kind === 'item' || row) ? (s.segments[segment.lead] as Segment).folded : '';
      const ground = groundsIn(`${lead} ${said} ${row?.basis?.folded ?? ''}`);
      const here = wordsIn(segment, part);
      for (const { word, from, to } of here) {
        if (word.key === 'supplier' && (book.has('recipient', 'software') || /software|clientendossier/.test(said))) continue;
        const place = [{ from, to }];
        book.put(
          'recipient',
          word.key,
          {
            is: word.is,
            ...(word.class ? { class: [word.class] } : {}),
            ...(word.service ? { service: word.service } : {}),
            ...(word.label ? { label: word.label } : {}),
          },
          place,
        );
        if (named.length === 0) book.put('recipient', word.key, { gets: gets(word.gets) }, []);
        else if (book.sections.recipient?.[word.key]?.gets === undefined)
          book.put('recipient', word.key, { gets: named }, placeOf(row?.data as Segment));
        else book.add('recipient', word.key, 'gets', named, placeOf(row?.data as Segment));
        if (word.is === 'controller')
          book.put('recipient', word.key, { ground: ground.length > 0 ? ground : ['unstated'] }, place);
        else book.put('recipient', word.key, { agreement: agreed ? 'required' : 'unstated' }, agreed ? placeOf(agreed) : []);
      }
      abroad(part, here, book);
      if (here.length === 0 && segment.kind === 'item') namedOnly(s, segment, book, gets);
    }
  }
  tools(s, book, gets, agreed !== undefined);
  if (!book.has('recipient') && s.marks('denies-sharing').length === 0)
    book.ask(
      'recipient',
      {
        nl: 'Wie krijgt gegevens van u: software, gemeente, verzekeraar, huisarts?',
        en: 'Who gets data from you: software, municipality, insurer, GP?',
      },
      { nl: 'De tekst noemt geen ontvangers (AVG 13 lid 1 e).', en: 'The text names no recipients (GDPR 13(1)(e)).' },
      { software: { is: 'processor', gets: ['all'], agreement: 'required' } },
    );
  territory(s, book);
  prohibitions(s, book);
}

/** A stretch of a segment, with its place in the folded text. */
interface Part {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}
interface FoundWord extends Omit<Part, 'folded'> {
  readonly word: RecipientWord;
}

/** What stands on one side of a semicolon speaks for itself. */
function partsOf(segment: Segment): readonly Part[] {
  const parts: Part[] = [];
  let from = segment.from;
  for (const folded of segment.folded.split(';')) {
    parts.push({ folded, from, to: from + folded.length });
    from += folded.length + 1;
  }
  return parts;
}

function wordsIn(segment: Segment, part: Part): readonly FoundWord[] {
  return RECIPIENT_WORDS.flatMap((word) => {
    const m = word.pattern.mayHold(segment) ? word.pattern.pattern.exec(part.folded) : null;
    return m ? [{ word, from: part.from + m.index, to: part.from + m.index + m[0].length }] : [];
  });
}

/** A kind that the text does not say is never the BSN: nobody may find a mistake in what we supposed. */
function getsIn(book: DraftBook): (wanted: readonly string[]) => readonly string[] {
  const data = book.keys('data');
  const plain = data.filter((d) => {
    const { special, group } = book.sections.data?.[d] ?? {};
    return d !== 'bsn' && d !== 'id_copy' && special === undefined && group === undefined;
  });
  if (plain.length === 0) {
    book.put('data', 'identity', { items: ['name'] }, []);
    plain.push('identity');
  }
  return (wanted) => {
    const known = wanted.filter((w) => w !== 'bsn' && data.includes(w));
    const likely = known.length > 0 ? known : plain.filter((d) => d === 'identity' || d === 'contact');
    return likely.length > 0 ? likely : plain.slice(0, 1);
  };
}

/** All of them are there. */
const TOGETHER = /\b(?:allemaal|allen|beide|deze (?:partijen|bedrijven|leveranciers|organisaties)) (?:zijn |staan |zitten )?/;

/** A country belongs to the recipient that stands nearest to it, with the safeguard that is said beside it. */
function abroad(part: Part, here: readonly FoundWord[], book: DraftBook): void {
  const place = abroadIn(part.folded);
  if (!place || here.length === 0) return;
  const at = part.from + place.at;
  const gap = (w: FoundWord): number => (w.to <= at ? at - w.to : w.from - at);
  const [nearest] = [...here].sort((a, b) => gap(a) - gap(b));
  const safeguard = safeguardIn(part.folded);
  for (const { word } of TOGETHER.test(part.folded) ? here : nearest ? [nearest] : []) {
    const where = [{ from: part.from, to: part.to }];
    book.put('recipient', word.key, { seat: place.code, stores: [place.code], ...(safeguard ? { safeguard } : {}) }, where);
  }
}

function safeguardIn(said: string): Recipient['safeguard'] | undefined {
  if (/contractual|contractbepaling|modelcontract|standaardcontract|modelbepaling/.test(said)) return 'scc';
  if (/data privacy framework|\bdpf\b/.test(said)) return 'dpf';
  if (/adequaatheid|adequaat|passend beschermingsniveau/.test(said)) return 'adequacy';
  return /bindende? (?:bedrijfs|ondernemings)/.test(said) ? 'bcr' : undefined;
}

/** Words of a sentence, not of a name. */
const SENTENCE =
  /\b(?:u|uw|wij|we|ik|je|als|indien|wanneer|om|is|zijn|wordt|worden|toestemming|gegevens|derden|anderen|wet)\b|[:?]$/;

/** A recipient of a list that is known only by its name. */
function namedOnly(s: Source, item: Segment, book: DraftBook, gets: (wanted: readonly string[]) => readonly string[]): void {
  const name = original(s, item.from, item.to, 80)
    .replace(/^(?:-|•) ?/, '')
    .replace(/[;.,:]+$/, '');
  if (item.folded.length > 60 || item.folded.split(' ').length > 7 || !/^[\p{L}]/u.test(name) || SENTENCE.test(item.folded))
    return;
  const key = keyOf(item.folded.replace(/^(?:de|het|een|onze|mijn|uw) /, ''));
  if (key.length < 3 || book.has('recipient', key)) return;
  const place = placeOf(item);
  book.put('recipient', key, { label: { nl: name, en: name } }, place);
  book.put('recipient', key, { is: 'controller', class: ['other'], gets: gets(['identity']), ground: ['unstated'] }, []);
}

/** Tools that work with people's data, by the name that the text gives. */
function tools(s: Source, book: DraftBook, gets: (wanted: readonly string[]) => readonly string[], agreed: boolean): void {
  const shared = new Set([...s.marks('recipients'), ...s.marks('processor-agreements')].map((m) => m.segment));
  for (const { tool, segment } of s.facts.tools) {
    const at = s.segments[segment] as Segment;
    const near = at.folded.search(tool.pattern);
    const part = partsOf(at).find((p) => near >= p.from - at.from && near <= p.to - at.from) ?? at;
    if (/\b(?:geen|niet)\b/.test(part.folded)) continue;
    if (tool.lapsed !== undefined || tool.name.startsWith('Google Maps') || tool.name.includes('CAPTCHA')) continue;
    if (tool.kind === 'analytics' && /google/i.test(tool.name)) {
      book.put(
        'recipient',
        'analytics',
        { is: 'processor', service: 'analytics', agreement: /verwerkersovereenkomst/.test(at.folded) ? 'required' : 'unstated' },
        placeOf(at),
      );
      // What such a tool counts is visits, whatever else the text names.
      book.put('data', 'visit', { label: CATEGORY_LABELS['visit'] as Text }, []);
      book.put('recipient', 'analytics', { gets: ['visit'], seat: tool.seat }, []);
      continue;
    }
    if (!WORKS_WITH_DATA.has(tool.kind) && !(tool.kind === 'social' && shared.has(segment))) continue;
    const key = tool.name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    book.put(
      'recipient',
      key,
      {
        is: tool.kind === 'social' ? 'controller' : 'processor',
        ...(tool.kind === 'social'
          ? { ground: ['unstated'] }
          : { agreement: agreed ? ('required' as const) : ('unstated' as const) }),
        ...(tool.kind === 'mail' ? { service: 'newsletter' as const } : {}),
        label: { nl: tool.name, en: tool.name },
      },
      placeOf(at),
    );
    book.put('recipient', key, { gets: gets(['contact']), seat: tool.seat }, []);
    const safeguard =
      safeguardIn(part.folded) ??
      s.segments
        .filter((g) => g.block === at.block)
        .map((g) => safeguardIn(g.folded))
        .find((x) => x === 'scc');
    if (safeguard) book.put('recipient', key, { safeguard }, placeOf(at));
  }
}

const WORKS_WITH_DATA: ReadonlySet<Tool['kind']> = new Set([
  'mail',
  'forms',
  'hosting',
  'record',
  'accounting',
  'scheduling',
  'video',
]);

const YES = new RegExp(AGREES);

function groundsIn(said: string): string[] {
  const out: string[] = [];
  if (YES.test(said)) out.push('consent');
  if (/\bwet\b|wettelijk/.test(said)) out.push('legal-obligation');
  if (/overeenkomst|dienstverlening|dienst/.test(said) && /nodig|noodzakelijk|uitvoering/.test(said)) out.push('contract');
  if (/betrokken (?:bij|hulpverlener)|rechtstreeks betrokken|voor (?:uw|je|de) behandeling|voor de zorg/.test(said))
    out.push('directly-involved');
  return out;
}
