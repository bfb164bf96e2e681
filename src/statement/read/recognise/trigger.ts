// From when a term runs: 'na het einde van de behandeling', 'na uitschrijving', 'vanaf de laatste wijziging'.

import type { Trigger } from '../../../policy/index.ts';
import { type Looked, Watched } from '../match/words.ts';

const TRIGGERS: readonly (readonly [Trigger, RegExp])[] = [
  [
    'file-last-change',
    /(?:na|vanaf|sinds|bij|met) (?:(?:het|de) (?:tijdstip|moment|dag|datum) (?:waarop|dat|van) )?(?:de |het |uw |je )?(?:laatste|laatst) (?:wijziging|aantekening|aanpassing|mutatie|toevoeging|aanvulling|bewerking|notitie|vermelding|registratie)|(?:laatste keer|laatst|laatste moment)[^.;]{0,40}(?:gewijzigd|aangepast|bijgewerkt|veranderd|geschreven|schreven|schreef|toegevoegd|aangevuld|opgeschreven|genoteerd)/,
  ],
  [
    'book-year-end',
    /(?:na|vanaf) (?:het )?(?:einde|afloop|eind|afsluiten|sluiten|afsluiting) van (?:het|een|dat|elk|ieder) (?:boekjaar|kalenderjaar|belastingjaar|jaar|financiele jaar)|na (?:het |dat )?(?:boekjaar|kalenderjaar|belastingjaar|jaar waar)/,
  ],
  [
    'employment-ended',
    /(?:na|vanaf) (?:het )?(?:einde|uit dienst|beeindiging|uitdiensttreding)[a-z ]{0,20}(?:dienstverband|dienst|arbeids)|na (?:uitdiensttreding|uit dienst)|einde (?:van het )?dienstverband|nadat [^.;]{0,30}(?:uit dienst|dienstverband)/,
  ],
  [
    'procedure-ended',
    /(?:na|vanaf) (?:het |de )?(?:einde|eind|afloop|afronding|beeindiging|afwijzing|sluiting|vervullen|vervulling)[a-z ]{0,20}(?:procedure|sollicitatie|vacature|selectie)|na de (?:sollicitatie)?procedure|na (?:de |uw |je |een )?afwijzing|nadat [^.;]{0,30}(?:procedure|vacature|afgewezen)/,
  ],
  [
    'placement-ended',
    /uitgeschreven|uitschrijving|na (?:het )?(?:einde|eind|beeindiging|afloop)[a-z ]{0,20}(?:opvang|plaatsing)|de opvang (?:verlaten|verlaat|stopt|is gestopt)|(?:nadat|als|wanneer) [^.;]{0,40}van de opvang (?:is|gaat|af)|(?:na de|vanaf de) laatste opvangdag|laatste opvangdag|laatste dag op (?:de )?opvang/,
  ],
  [
    'contract-ended',
    /na (?:het )?(?:einde|eind|afloop|beeindiging|beeindigen|ontbinding|verloop|aflopen)[a-z ]{0,24}(?:[a-z]*overeenkomst|contract|abonnement|opdracht|samenwerking|lidmaatschap|klantrelatie)|einde (?:van )?(?:de|het|uw) [a-z]*(?:overeenkomst|contract)|(?:overeenkomst|contract|abonnement|lidmaatschap|opdracht)[^.;]{0,40}nadat (?:deze|dit|die|dat|het|hij) [^.;]{0,20}(?:geeindigd|beeindigd|afgelopen|eindigt|opgezegd)|nadat [^.;]{0,30}(?:overeenkomst|contract|abonnement|lidmaatschap)[^.;]{0,20}(?:geeindigd|beeindigd|afgelopen|eindigt|stopt|opgezegd)/,
  ],
  [
    'died',
    /(?:na|vanaf|sinds|bij) (?:het |de |uw |je |een )?(?:overlijden|dood|sterfdag|overlijdensdatum)\b|na(?:dat)? [^.;]{0,40}(?:overleden|overlijdt|overlijden|gestorven|dood)\b/,
  ],
  [
    'came-of-age',
    /(?:na|vanaf|sinds|nadat) [^.;]{0,40}(?:18e|18de|achttiende|18-jarige|achttien|18)(?: jaar| verjaardag| levensjaar|)(?: is geworden| bent geworden| is| bent| wordt|)\b|meerderjarig(?:heid)?\b/,
  ],
  [
    'born',
    /\btot(?:dat)? [^.;]{0,40}\b\d{2}(?:e|ste|de)\b|\btot(?:dat)? [^.;]{0,30}\b\d{2} jaar (?:is|bent|wordt|oud|geworden)|na (?:de )?geboorte\b|leeftijd van/,
  ],
  [
    'settled',
    /(?:na|vanaf) (?:de |het )?(?:afhandeling|afwikkeling|afhandelen|beantwoording|beantwoorden)|nadat [^.;]{0,30}(?:afgehandeld|beantwoord|opgelost)/,
  ],
  [
    'closed',
    /(?:na|vanaf|sinds) (?:het )?(?:afsluiten|sluiten|afsluiting|sluiting) (?:van )?(?:het |uw |je )?dossier|nadat [^.;]{0,20}dossier [^.;]{0,12}(?:gesloten|afgesloten)|dossiersluiting|na (?:afsluiting|sluiting)(?= ?(?:$|[.;|)]))/,
  ],
  [
    'care-ended',
    /na (?:de |het |uw |je |jouw )?(?:einde|eind|afloop|beeindiging|beeindigen|afronding|afsluiting|afsluiten|stoppen|laatste)[a-z ]{0,24}(?:behandel[a-z]*|zorg[a-z]*|begeleiding[a-z]*|hulp[a-z]*|traject[a-z]*|therapie|consult|contact|coaching[a-z]*|bezoek|sessie|afspraak|relatie)|(?:vanaf|na|sinds|bij|met) (?:de |uw |je |het |ons )?laatste (?:behandeling|consult|contact|contactmoment|bezoek|sessie|afspraak|begeleiding|gesprek|controle|les)|na (?:afloop|beeindiging|het einde|vertrek|uw vertrek|je vertrek)|laatste behandel|vanaf (?:het |de )?(?:einde|beeindiging)|na(?:dat)? (?:je|u|jij|uw kind|je kind|iemand|de client|een client) [^.;]{0,24}(?:weg (?:bent|is|gaat)|vertrokken|gestopt|stopt|klaar (?:bent|is)|uit zorg|geen (?:client|klant|patient))|nadat [^.;]{0,30}(?:behandeling|begeleiding|zorg|hulp|traject|therapie|coaching)[^.;]{0,24}(?:gestopt|stopt|afgerond|afgelopen|afgesloten|beeindigd|geeindigd|klaar|eindigt|eindigde)|(?:niet|niets) (?:meer )?(?:van je gehoord|van u gehoord|bent geweest|geweest)/,
  ],
  ['withdrawn', /(?:afmeld|uitschrijf|intrek|opzeg)[a-z]*/],
  [
    'received',
    /na (?:de )?ontvangst|vanaf (?:de )?ontvangst|nadat (?:wij|we|ik) [^.;]{0,30}(?:ontvangen|gekregen|ontvingen|kregen)/,
  ],
  ['recorded', /na (?:de |het )?(?:opname|opnemen|vastleggen)|nadat [^.;]{0,24}(?:opgenomen|vastgelegd)/],
  [
    'created',
    /na (?:de |het )?(?:vervaardiging|aanmaak|aanmaken|opstellen|creatie|maken|registratie|invoer)\b|vanaf (?:het moment (?:van|waarop)|de datum|vervaardiging)|gerekend vanaf|nadat [^.;]{0,24}(?:gemaakt|opgesteld|vervaardigd|aangemaakt)/,
  ],
  ['document-date', /(?:na|vanaf) (?:de )?(?:factuurdatum|datum|dagtekening)/],
];

const WATCHED = TRIGGERS.map(([trigger, pattern]) => [trigger, new Watched(pattern)] as const);

/** The trigger that a sentence names first, if any, in a stretch of it. */
export function triggerIn(looked: Looked, from = 0, to = looked.folded.length): Trigger | undefined {
  const folded = to - from === looked.folded.length ? looked.folded : looked.folded.slice(from, to);
  let best: Trigger | undefined;
  let at = Number.POSITIVE_INFINITY;
  for (const [trigger, watched] of WATCHED) {
    if (!watched.mayHold(looked)) continue;
    const found = folded.search(watched.pattern);
    if (found >= 0 && found < at) {
      at = found;
      best = trigger;
    }
  }
  return best;
}
