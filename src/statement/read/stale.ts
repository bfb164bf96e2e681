// What the text itself shows to be out of date, wrong in form, or left over from another text: findings that no clause of
// a policy carries. Rule ids are those of the law table; ids that start with TXT are about the text as a text.

import type { Day, Regime, Severity, Text } from '../../policy/index.ts';
import { deniedRights } from './denied-rights.ts';
import type { Facts } from './facts.ts';
import { forbiddenPractices } from './forbidden.ts';
import type { Segment, TextFinding } from './kinds.ts';
import { Watched } from './match/words.ts';
import type { Found } from './read.ts';

interface StaleWord {
  readonly id: string;
  readonly severity: Severity;
  readonly article: string;
  readonly clause: string;
  readonly pattern: RegExp;
  readonly unless?: RegExp;
  readonly message: Text;
  readonly advice: Text;
}

const t = (nl: string, en: string): Text => ({ nl, en });

const WORDS: readonly StaleWord[] = [
  {
    id: 'SEC-08',
    severity: 'error',
    article: 'UAVG 51',
    clause: 'statement',
    pattern: /wet bescherming persoonsgegevens|\bwbp\b|vrijstellingsbesluit/,
    unless: /vervallen|vervangen|voorheen|vroeger|opvolger/,
    message: t(
      'De Wet bescherming persoonsgegevens geldt niet meer sinds 25 mei 2018.',
      'The Dutch Data Protection Act of 2000 ended on 25 May 2018.',
    ),
    advice: t('Noem de AVG en de UAVG.', 'Name the GDPR and its Dutch implementation act.'),
  },
  {
    id: 'SEC-08',
    severity: 'warning',
    article: 'UAVG 6',
    clause: 'right.authority',
    pattern: /college bescherming persoonsgegevens|\bcbp\b/,
    message: t(
      'Het College bescherming persoonsgegevens heet sinds 2016 Autoriteit Persoonsgegevens.',
      'Since 2016 the supervisor is called Autoriteit Persoonsgegevens.',
    ),
    advice: t('Gebruik de nieuwe naam.', 'Use the new name.'),
  },
  {
    id: 'TXT-word',
    severity: 'advice',
    article: 'AVG 28',
    clause: 'recipient',
    pattern: /bewerkers?overeenkomst/,
    message: t(
      'Een bewerkersovereenkomst heet sinds de AVG een verwerkersovereenkomst.',
      'Under the GDPR this agreement has another name in Dutch: verwerkersovereenkomst.',
    ),
    advice: t(
      'Gebruik het nieuwe woord en kijk of de overeenkomst zelf van na mei 2018 is.',
      'Use the new word and check that the agreement dates from after May 2018.',
    ),
  },
  {
    id: 'SEC-09',
    severity: 'warning',
    article: 'AVG 40',
    clause: 'pledge',
    pattern: /gedragscode verwerking persoonsgegevens financiele instellingen/,
    message: t(
      'Deze gedragscode was voor banken en verzekeraars, hoorde bij de oude wet en is verlopen.',
      'This code was for banks and insurers, belonged to the old act and has lapsed.',
    ),
    advice: t('Schrap de verwijzing.', 'Remove the reference.'),
  },
  {
    id: 'TXT-template',
    severity: 'advice',
    article: 'AVG 12',
    clause: 'statement',
    pattern: /integriteit van de financiele sector|goedkeuring van uw aanvraag|actief als intermediair/,
    message: t(
      'Deze zin hoort bij een ander soort bedrijf, zoals een verzekeraar. Waarschijnlijk is hij blijven staan uit een voorbeeld.',
      'This sentence belongs to another kind of business, such as an insurer. It was probably left over from an example.',
    ),
    advice: t('Schrap of herschrijf de zin.', 'Remove or rewrite the sentence.'),
  },
  {
    id: 'TXT-template',
    severity: 'warning',
    article: 'AVG 12',
    clause: 'statement',
    pattern:
      /\[(?:naam|adres|e-?mail|bewaartermijn|datum|telefoon|vul|invullen|aanvullen|organisatie|praktijk)[^\]]{0,60}\]|\[[^\]]{0,40}(?:aanvullen|invullen)\.?\]|lorem ipsum/,
    message: t('Hier staat een open plek uit een voorbeeldtekst.', 'An empty slot of a template is left here.'),
    advice: t('Vul de plek in.', 'Fill it in.'),
  },
  {
    id: 'TR-02',
    severity: 'warning',
    article: 'AVG 45',
    clause: 'territory',
    pattern: /privacy shield/,
    unless: /ongeldig|vervallen/,
    message: t('Het Privacy Shield is in juli 2020 ongeldig verklaard.', 'The Privacy Shield was declared invalid in July 2020.'),
    advice: t(
      'Noem het Data Privacy Framework of de modelcontracten, en controleer of de leverancier meedoet.',
      'Name the Data Privacy Framework or the standard clauses, and check that the supplier takes part.',
    ),
  },
  {
    id: 'PW-01',
    severity: 'advice',
    article: 'AVG 32',
    clause: 'measure',
    pattern:
      /wachtwoorden[^.]{0,50}(?:regelmatig|periodiek|elke|iedere)[^.]{0,40}(?:vernieuwd|gewijzigd|vervangen|aangepast)|(?:regelmatig|periodiek)[^.]{0,40}wachtwoord/,
    message: t(
      'Wachtwoorden steeds laten wisselen maakt ze zwakker. Het NCSC raadt het af.',
      'Forcing regular password changes makes them weaker; the Dutch cyber centre advises against it.',
    ),
    advice: t(
      'Kies lange wachtwoorden en inloggen in twee stappen. Wissel alleen na een lek.',
      'Choose long passwords and two-step sign-in. Change only after a leak.',
    ),
  },
  {
    id: 'SEC-01',
    severity: 'advice',
    article: 'AVG 32',
    clause: 'measure',
    pattern:
      /(?:slot|sleutel)(?:je)?[^.]{0,60}(?:browser|adresbalk)|browser[^.]{0,80}(?:slotje|symbool van een (?:sleutel|slot))/,
    message: t(
      'Een slotje in de browser bewijst niet dat een website veilig is. Browsers laten het niet meer zo zien.',
      'A lock symbol does not prove that a site is safe, and browsers no longer show it like that.',
    ),
    advice: t('Schrap de zin, of zeg dat de verbinding versleuteld is.', 'Remove it, or say that the connection is encrypted.'),
  },
  {
    id: 'RT-01',
    severity: 'error',
    article: 'AVG 12 lid 3',
    clause: 'request.term',
    pattern: /(?:verzoek|inzage)[^.]{0,80}binnen (?:zes weken|acht weken|twee maanden|drie maanden|6 weken|8 weken|3 maanden)/,
    unless: /verleng|totaal|vernietig|overgedragen/,
    message: t('Een antwoord op een verzoek moet binnen een maand komen.', 'A request must be answered within a month.'),
    advice: t(
      'Beloof een maand. Verlengen mag alleen met uitleg, binnen die maand.',
      'Promise a month. Extending it needs an explanation within that month.',
    ),
  },
];

const WATCHED = WORDS.map((word) => new Watched(word.pattern));
const PROCESSOR = new Watched(/(?<!be)verwerkersovereenkomst/);
const PROCESSING = new Watched(/verwerkingsovereenkomst/);

/** Findings that the text itself gives, whatever the day. */
export function textFindings(found: Found, facts: Facts, regimes: readonly Regime[]): readonly TextFinding[] {
  const segments = found.reading.segments;
  const out: TextFinding[] = [];
  for (const [i, word] of WORDS.entries()) {
    const watched = WATCHED[i] as Watched;
    const at: number[] = [];
    for (let n = 0; n < segments.length; n++) {
      const s = segments[n] as Segment;
      if (watched.in(s) && s.kind !== 'contents' && !(word.unless?.test(s.folded) ?? false)) at.push(n);
    }
    if (at.length > 0)
      out.push({
        id: word.id,
        severity: word.severity,
        article: word.article,
        clause: word.clause,
        message: word.message,
        advice: word.advice,
        segments: at.slice(0, 5),
      });
  }
  out.push(
    ...deniedRights(found.marks),
    ...forbiddenPractices(found.marks, regimes),
    ...oldTerms(found, segments),
    ...lapsedTools(facts),
    ...shape(segments),
  );
  return out;
}

/** Fifteen years for a file under the WGBO or the Jeugdwet: twenty since 2020. */
function oldTerms(found: Found, segments: readonly Segment[]): TextFinding[] {
  const folded = found.reading.folded;
  const out: TextFinding[] = [];
  for (const k of found.kept) {
    if (k.months !== 180 || k.basis === 'Wmo 2015') continue;
    const said = `${k.what} ${(segments[k.segment] as Segment).folded}`;
    if (!/dossier|medisch|behandel|gezondheid|patient|geneeskundig|hulpverleningsplan|clienten?gegevens/.test(said)) continue;
    const youth =
      k.basis === 'Jeugdwet' || (/jeugd|gezinsdossier/.test(folded) && k.basis === null && !/wgbo|geneeskundig/.test(folded));
    const care =
      k.basis === 'WGBO' ||
      youth ||
      /wgbo|geneeskundige behandel|medisch|behandelgegevens|psycholog|patient/.test(`${said} ${folded.slice(0, 20000)}`);
    if (!care) continue;
    out.push({
      id: youth ? 'RET-02' : 'RET-01',
      severity: 'error',
      article: youth ? 'Jeugdwet 7.3.8 lid 3' : 'BW 7:454 lid 3',
      clause: 'retention.care-file',
      message: t(
        '15 jaar is de oude termijn. Sinds 1 januari 2020 is het 20 jaar, te rekenen vanaf de laatste wijziging in het dossier.',
        '15 years is the old term. Since 1 January 2020 it is 20 years, counted from the last change in the file.',
      ),
      advice: t(
        'Schrijf: "ten minste 20 jaar na de laatste wijziging in het dossier".',
        'Write: "at least 20 years after the last change in the file".',
      ),
      segments: [k.segment],
    });
    break;
  }
  return out;
}

function lapsedTools(facts: Facts): TextFinding[] {
  const lapsed = facts.tools.filter((x) => x.tool.lapsed !== undefined);
  if (lapsed.length === 0) return [];
  const names = [...new Set(lapsed.map((x) => `${x.tool.name} (${x.tool.lapsed})`))].join(', ');
  return [
    {
      id: 'CK-09',
      severity: 'advice',
      article: 'AVG 12',
      clause: 'cookie',
      message: t(`Deze namen zijn verouderd: ${names}.`, `These names are out of date: ${names}.`),
      advice: t('Noem wat u nu gebruikt, of schrap de naam.', 'Name what you use now, or remove the name.'),
      segments: lapsed.map((x) => x.segment).slice(0, 5),
    },
  ];
}

/** How old the text is today. */
export function ageOfText(facts: Facts, on: Day): readonly TextFinding[] {
  const dated = facts.dates.filter((d) => d.of !== 'other');
  const years = dated.map((d) => Number((d.day ?? d.part ?? '').slice(0, 4))).filter((y) => y > 1990);
  if (years.length === 0) return [];
  const last = Math.max(...years);
  const old = Number(on.slice(0, 4)) - last;
  if (old >= 3)
    return [
      {
        id: 'INF-29',
        severity: 'advice',
        article: 'AVG 5 lid 2',
        clause: 'statement.changed',
        message: t(
          `De laatste datum in de tekst is van ${last}: ${old} jaar geleden.`,
          `The last date in the text is of ${last}: ${old} years ago.`,
        ),
        advice: t('Kijk de verklaring na en zet er een nieuwe datum op.', 'Review the statement and give it a new date.'),
        segments: dated.map((d) => d.segment).slice(0, 2),
      },
    ];
  return [];
}

/** Slips of the text as a text: links to nowhere, two words for one thing, the same item twice, an item that is no item. */
function shape(segments: readonly Segment[]): TextFinding[] {
  const out: TextFinding[] = [];
  const advice = (
    id: string,
    clause: string,
    nl: string,
    en: string,
    doNl: string,
    doEn: string,
    at: readonly number[],
  ): void => {
    out.push({
      id,
      severity: 'advice',
      article: 'AVG 12 lid 1',
      clause,
      message: t(nl, en),
      advice: t(doNl, doEn),
      segments: at,
    });
  };
  const links = segments.flatMap((s, n) => (s.folded.includes('](#)') ? [n] : []));
  if (links.length > 0)
    advice(
      'TXT-links',
      'statement',
      'Deze verwijzing leidt nergens heen.',
      'This link leads nowhere.',
      'Maak de verwijzing of haal haar weg.',
      'Make the link or remove it.',
      links.slice(0, 4),
    );
  const processor = segments.findIndex((s) => PROCESSOR.in(s));
  const processing = segments.findIndex((s) => PROCESSING.in(s));
  if (processor >= 0 && processing >= 0)
    advice(
      'TXT-word',
      'recipient',
      'Voor één soort overeenkomst staan twee woorden: verwerkersovereenkomst en verwerkingsovereenkomst.',
      'Two words are used for one kind of agreement.',
      'Gebruik overal verwerkersovereenkomst.',
      'Use one word everywhere.',
      [processor, processing],
    );
  const seen = new Map<string, number>();
  for (const [n, s] of segments.entries()) {
    if (s.kind !== 'item' || s.lead < 0) continue;
    const key = `${s.lead} ${s.folded.replace(/[;.,]+$/, '')}`;
    const before = seen.get(key);
    if (before !== undefined) {
      advice(
        'TXT-double',
        'data',
        'Dit staat twee keer in dezelfde lijst, zonder dat duidelijk is van wie of waarvoor.',
        'This stands twice in the same list, and it is not clear whose it is or what for.',
        'Haal er een weg of zeg van wie het is.',
        'Remove one or say whose it is.',
        [before, n],
      );
      break;
    }
    seen.set(key, n);
  }
  const stray = segments.findIndex(
    (s) =>
      s.kind === 'item' &&
      s.lead >= 0 &&
      /rechten/.test((segments[s.lead] as Segment).folded) &&
      /^(?:als|wilt|neem|indien) (?:u|je|contact)[^.]{0,120}(?:contact|mail|via)/.test(s.folded),
  );
  if (stray >= 0)
    advice(
      'TXT-list',
      'right',
      'Dit punt in de lijst van rechten is zelf geen recht.',
      'This item in the list of rights is no right.',
      'Zet het onder de lijst.',
      'Put it below the list.',
      [stray],
    );
  return out;
}
