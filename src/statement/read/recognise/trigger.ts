// From when a term runs: 'na het einde van de behandeling', 'na uitschrijving', 'vanaf de laatste wijziging'.

import type { Trigger } from '../../../policy/index.ts';
import { type Looked, Watched } from '../match/words.ts';

const TRIGGERS: readonly (readonly [Trigger, RegExp])[] = [
  [
    'file-last-change',
    /(?:na|vanaf) (?:de |het )?(?:laatste|laatst) (?:wijziging|aantekening|aanpassing|mutatie|toevoeging|bewerking|notitie|vermelding|registratie)/,
  ],
  [
    'book-year-end',
    /(?:na|vanaf) (?:het )?(?:einde|afloop|eind|afsluiten|sluiten) van het (?:boekjaar|kalenderjaar|belastingjaar|jaar|financiele jaar)|na (?:het )?(?:boekjaar|kalenderjaar)/,
  ],
  [
    'employment-ended',
    /(?:na|vanaf) (?:het )?(?:einde|uit dienst|beeindiging|uitdiensttreding)[a-z ]{0,20}(?:dienstverband|dienst|arbeids)|na (?:uitdiensttreding|uit dienst)|einde (?:van het )?dienstverband/,
  ],
  [
    'procedure-ended',
    /(?:na|vanaf) (?:het |de )?(?:einde|afloop|afronding|beeindiging|afwijzing|sluiting)[a-z ]{0,20}(?:procedure|sollicitatie|vacature|selectie)|na de (?:sollicitatie)?procedure/,
  ],
  [
    'placement-ended',
    /uitgeschreven|uitschrijving|na (?:het )?(?:einde|beeindiging)[a-z ]{0,20}(?:opvang|plaatsing)|de opvang (?:verlaten|verlaat|stopt|is gestopt)|laatste opvangdag/,
  ],
  [
    'contract-ended',
    /na (?:het )?(?:einde|afloop|beeindiging|beeindigen|ontbinding|verloop|aflopen)[a-z ]{0,24}(?:[a-z]*overeenkomst|contract|abonnement|opdracht|samenwerking|lidmaatschap|klantrelatie)|einde (?:van )?(?:de|het|uw) [a-z]*(?:overeenkomst|contract)/,
  ],
  [
    'care-ended',
    /na (?:de |het |uw |je |jouw )?(?:einde|afloop|beeindiging|beeindigen|afronding|afsluiting|afsluiten|stoppen|laatste)[a-z ]{0,24}(?:behandel[a-z]*|zorg[a-z]*|begeleiding[a-z]*|hulp[a-z]*|traject[a-z]*|therapie|consult|contact|coaching[a-z]*|bezoek|sessie|afspraak|relatie)|(?:vanaf|na|sinds) (?:de |uw |je )?laatste (?:behandeling|consult|contact|bezoek|sessie|afspraak|begeleiding|gesprek)|na (?:afloop|beeindiging|het einde)|laatste behandel|vanaf (?:het |de )?(?:einde|beeindiging)/,
  ],
  ['withdrawn', /(?:afmeld|uitschrijf|intrek|opzeg)[a-z]*/],
  ['received', /na (?:de )?ontvangst|vanaf (?:de )?ontvangst/],
  ['recorded', /na (?:de )?opname/],
  [
    'created',
    /na (?:de )?(?:vervaardiging|aanmaak|opstellen|creatie|het maken|registratie|invoer)|vanaf (?:het moment (?:van|waarop)|de datum|vervaardiging)|gerekend vanaf/,
  ],
  ['document-date', /(?:na|vanaf) (?:de )?(?:factuurdatum|datum|dagtekening)/],
  ['settled', /na (?:de )?(?:afhandeling|afwikkeling)/],
];

const WATCHED = TRIGGERS.map(([trigger, pattern]) => [trigger, new Watched(pattern)] as const);

/** The trigger that a sentence names, if any, from a place in it on. */
export function triggerIn(looked: Looked, from = 0): Trigger | undefined {
  const folded = from > 0 ? looked.folded.slice(from) : looked.folded;
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
