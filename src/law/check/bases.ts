// Legal bases and consent: LB.

import type { Consent } from '../../policy/index.ts';
import { lawfulPurpose } from '../facts/lawful-purposes.ts';
import { type CheckTable, error, type Found, warning } from './found.ts';
import type { Entry, View } from './view.ts';

const AUTHORITY_SECTORS = ['public', 'government', 'municipality'];
/** Uses of a consent that reach the care record itself. */
const WHOLE_RECORD = ['all', 'care'];

const forEverything = (c: Consent): boolean => (c.for ?? []).some((w) => WHOLE_RECORD.includes(w));

/** A purpose that follows the law of the day, or names a ground of its own. */
const hasGround = (v: View, key: string): boolean => {
  const p = v.policy.purpose?.[key];
  return p !== undefined && (p.as === 'law' || (p.basis !== undefined && p.basis !== 'unstated'));
};

function groundsForAll(v: View): readonly Found[] {
  const bases = v.policy.statement.bases ?? [];
  const without = v.clauses('purpose').filter((p) => !hasGround(v, p.key));
  if (bases.length === 0 || without.length === 0) return [];
  return [
    error(
      'statement.bases',
      [
        'De gronden staan in één lijst voor alle doelen samen. Zo weet niemand welke grond bij welk doel hoort.',
        'The grounds stand in one list for all purposes together. So nobody knows which ground belongs to which purpose.',
      ],
      ['Zet bij elk doel de ene grond waarop het rust.', 'Put beside each purpose the one ground on which it rests.'],
      without.map((p) => p.id),
    ),
  ];
}

function consentBesideGround(v: View): readonly Found[] {
  const others = v
    .clauses('purpose')
    .filter((p) => p.clause.basis !== undefined && p.clause.basis !== 'consent' && p.clause.basis !== 'unstated')
    .map((p) => p.id);
  if (others.length === 0) return [];
  return v
    .clauses('consent')
    .filter((c) => c.clause.kind === 'avg' && forEverything(c.clause))
    .map((c) =>
      error(
        c.id,
        [
          'Hier is toestemming de grond voor alles, terwijl de doelen een andere grond noemen. Een doel heeft één grond.',
          'Here consent is the ground for everything, while the purposes name another ground. A purpose has one ground.',
        ],
        [
          'Kies per doel één grond. Schrap de toestemming voor alles.',
          'Choose one ground per purpose. Drop the consent for everything.',
        ],
        others,
      ),
    );
}

/** A promise to use data only for one thing, beside a purpose that uses them for another. */
function onlyForOneThing(v: View): readonly Found[] {
  return v.clauses('never').flatMap((n) => {
    const { act, what, unless } = n.clause;
    if (act !== 'use-otherwise' || !what || what.includes('all') || !unless) return [];
    const data = v.categories(what);
    const breaking = v
      .clauses('purpose')
      .filter((p) => !unless.includes(p.key) && v.namedIn(p.clause).some((c) => data.includes(c)))
      .map((p) => p.id);
    if (breaking.length === 0) return [];
    return [
      error(
        n.id,
        [
          'Deze gegevens worden volgens deze zin maar voor één ding gebruikt. Een doel verderop gebruikt ze voor iets anders.',
          'This sentence says that these data are used for one thing only. A purpose elsewhere uses them for another.',
        ],
        [
          'Noem hier alle doelen, of haal de gegevens uit het andere doel.',
          'Name all purposes here, or take the data out of the other purpose.',
        ],
        breaking,
      ),
    ];
  });
}

function otherUse(v: View): readonly Found[] {
  return v.clauses('never').flatMap((n) => {
    const { act, what, unless } = n.clause;
    if (act !== 'use-otherwise' || !unless || (what && !what.includes('all'))) return [];
    const lawAsks = (key: string) => [...v.regimes, 'avg' as const].some((r) => lawfulPurpose(key, r) !== undefined);
    const breaking = v
      .clauses('purpose')
      .filter((p) => !unless.includes(p.key) && p.clause.law === undefined && !lawAsks(p.key))
      .map((p) => p.id);
    if (breaking.length === 0) return [];
    return [
      error(
        n.id,
        [
          'Hier staat dat u gegevens voor niets anders gebruikt. Bij de doelen staat wel ander gebruik.',
          'This says that you use data for nothing else. The purposes do name other use.',
        ],
        [
          'Schrap het andere gebruik, of noem het hier en vertel het vooraf.',
          'Drop the other use, or name it here and tell people first.',
        ],
        breaking,
      ),
    ];
  });
}

function noStatute(v: View): readonly Found[] {
  return v.clauses('purpose').flatMap((p) => {
    const { basis, law } = p.clause;
    if (basis === 'indication') {
      return [
        error(
          p.id,
          [
            'Een indicatie of verwijzing is geen grond in de AVG. Zij laat alleen zien dat er een taak of overeenkomst is.',
            'An indication or referral is no ground in the AVG. It only shows that there is a task or an agreement.',
          ],
          [
            'Noem de wet die u verplicht, of de overeenkomst met de cliënt. Met "as: law" volgt u de wet van de dag.',
            'Name the statute that obliges you, or the agreement with the client. With "as: law" you follow the law of the day.',
          ],
        ),
      ];
    }
    const named = law?.some((a) => a !== 'unnamed') ?? false;
    if ((basis === 'legal-obligation' || basis === 'public-task') && !named) {
      return [
        error(
          p.id,
          ['Dit doel steunt op een wet, maar noemt haar niet.', 'This purpose rests on a statute but does not name it.'],
          ['Noem de wet en het artikel.', 'Name the statute and the article.'],
        ),
      ];
    }
    return [];
  });
}

function publicInterest(v: View): readonly Found[] {
  if (!(v.policy.organisation.sector ?? []).some((s) => AUTHORITY_SECTORS.includes(s))) return [];
  return v
    .clauses('purpose')
    .filter((p) => p.clause.basis === 'legitimate-interest')
    .map((p) =>
      error(
        p.id,
        [
          'Een overheid kan voor haar taken niet steunen op een gerechtvaardigd belang.',
          'A public authority cannot rest its tasks on a legitimate interest.',
        ],
        ['Noem de wet die u de taak geeft.', 'Name the statute that gives you the task.'],
      ),
    );
}

function invalidConsent(c: Entry<'consent'>): readonly Found[] {
  const { form, refusal } = c.clause;
  if (form === 'by-sharing' || form === 'by-visiting') {
    return [
      error(
        c.id,
        [
          'Iets delen of een site bezoeken is geen toestemming. Er is een duidelijke ja nodig.',
          'Sharing something or visiting a site is no consent. A clear yes is needed.',
        ],
        ['Vraag de toestemming apart, per doel, en leg haar vast.', 'Ask the consent separately, per purpose, and record it.'],
      ),
    ];
  }
  if (c.clause.kind === 'avg' && c.clause.for?.includes('unstated')) {
    return [
      error(
        c.id,
        ['Er staat niet waarvoor u toestemming vraagt.', 'It does not say for what you ask consent.'],
        ['Noem het doel van de toestemming.', 'Name the purpose of the consent.'],
      ),
    ];
  }
  if (c.clause.kind === 'avg' && (refusal === 'no-care' || refusal === 'no-service')) {
    return [
      error(
        c.id,
        [
          'Wie nee zegt, krijgt hier geen hulp. Dan is de toestemming niet vrij.',
          'Who says no gets no help here. Then the consent is not free.',
        ],
        ['Maak de hulp niet afhankelijk van deze ja.', 'Do not make the help depend on this yes.'],
      ),
    ];
  }
  return [];
}

function conditionOfService(v: View): readonly Found[] {
  const found: Found[] = [];
  for (const p of v.clauses('purpose')) {
    const { basis, provide, without } = p.clause;
    if (basis === 'consent' && (provide === 'required' || without === 'no-care' || without === 'no-service')) {
      found.push(
        error(
          p.id,
          [
            'Dit doel rust op toestemming, maar wie nee zegt krijgt geen hulp. Dan is de toestemming niet vrij.',
            'This purpose rests on consent, but who says no gets no help. Then the consent is not free.',
          ],
          ['Zet "provide" op vrijwillig, of kies een andere grond.', 'Make "provide" optional, or choose another ground.'],
        ),
      );
    }
  }
  const { bases, without } = v.policy.statement;
  const consentUsed =
    (bases ?? []).includes('consent') ||
    v.clauses('purpose').some((p) => p.clause.basis === 'consent') ||
    v.clauses('consent').some((c) => c.clause.kind === 'avg');
  if ((without === 'no-care' || without === 'no-service') && consentUsed) {
    found.push(
      error(
        'statement.without',
        [
          'Geen gegevens, geen hulp: dat staat hier voor alle doelen. Voor doelen met toestemming kan dat niet.',
          'No data, no help: that is said here of all purposes. For purposes on consent it cannot hold.',
        ],
        ['Zeg per doel of iemand gegevens moet geven.', 'Say per purpose whether people must give data.'],
      ),
    );
  }
  return found;
}

/** A photo of a client or child without any clause that asks. */
function photoWithoutConsent(v: View): readonly Found[] {
  const photo = v.policy.data?.photo;
  if (!photo || !(photo.about ?? ['client']).includes('client')) return [];
  const asked = v
    .clauses('consent')
    .some(
      (c) => c.clause.what?.includes('photo') || (c.clause.for ?? []).some((f) => f.includes('photo') || f === 'publication'),
    );
  if (asked) return [];
  return [
    warning(
      'data.photo',
      [
        'U gebruikt foto’s, maar er staat niet dat u daar toestemming voor vraagt.',
        'You use photos, but nothing says that you ask consent.',
      ],
      [
        'Vraag toestemming, van de ouder bij een kind onder de 16. Een nee heeft geen gevolgen.',
        'Ask consent, of the parent for a child under 16. A no has no effect.',
      ],
    ),
  ];
}

function consentForDuty(v: View): readonly Found[] {
  const found: Found[] = [];
  for (const c of v.clauses('consent')) {
    if (c.clause.kind === 'avg' && forEverything(c.clause) && v.care.length > 0) {
      found.push(
        error(
          c.id,
          [
            'Hier vraagt u toestemming voor alles. Een dossier bijhouden is een plicht; wie intrekt, zou het dossier stoppen.',
            'Here you ask consent for everything. Keeping a file is a duty; a withdrawal would stop the file.',
          ],
          [
            'Vraag alleen toestemming voor wat zonder toestemming niet mag.',
            'Ask consent only for what is not allowed without it.',
          ],
        ),
      );
    }
  }
  for (const p of v.clauses('purpose')) {
    if (p.clause.basis !== 'consent') continue;
    const duty = v.care.map((r) => lawfulPurpose(p.key, r)).find((l) => l?.basis === 'legal-obligation');
    if (!duty) continue;
    found.push(
      error(
        p.id,
        [
          'U vraagt hier toestemming voor iets waartoe de wet u verplicht. Een nee kunt u niet naleven.',
          'You ask consent here for what the law obliges you to do. You cannot honour a no.',
        ],
        [`Neem de wet als grond: ${duty.articles.join(', ')}.`, `Take the statute as ground: ${duty.articles.join(', ')}.`],
      ),
    );
  }
  return found;
}

function childConsent(v: View): readonly Found[] {
  return v.clauses('consent').flatMap((c) => {
    if (c.clause.kind !== 'avg') return [];
    const { of, by } = c.clause;
    const minorsOnly = of?.under !== undefined && of.under <= 16;
    if (minorsOnly && by && !by.includes('guardian')) {
      return [
        error(
          c.id,
          [
            'Onder de 16 geeft niet het kind maar de wettelijk vertegenwoordiger toestemming.',
            'Below 16 not the child but the legal representative consents.',
          ],
          ['Laat een ouder met gezag of voogd toestemming geven.', 'Let a parent with authority or guardian consent.'],
        ),
      ];
    }
    if (c.clause.checked === false) {
      return [
        warning(
          c.id,
          [
            'U zegt dat u de leeftijd niet kunt nagaan. De wet vraagt redelijke moeite.',
            'You say that you cannot check age. The law asks a reasonable effort.',
          ],
          [
            'Vraag bijvoorbeeld de geboortedatum, of een bevestiging van een ouder.',
            'Ask for instance the date of birth, or a parent’s confirmation.',
          ],
        ),
      ];
    }
    return [];
  });
}

function representativeForAll(v: View): readonly Found[] {
  const represented = v.clauses('consent').filter((c) => c.clause.kind === 'avg' && c.clause.of?.measure);
  return represented
    .filter((c) => forEverything(c.clause) && c.clause.of?.capable !== false)
    .map((c) =>
      error(
        c.id,
        [
          'De vertegenwoordiger beslist hier over alles. De wet zegt: alleen over zaken die de cliënt zelf niet kan overzien.',
          'Here the representative decides on everything. The law says: only in matters the client cannot weigh himself.',
        ],
        [
          'Beperk dit tot doelen met toestemming en tot wat de cliënt niet zelf kan.',
          'Limit this to purposes on consent and to what the client cannot do.',
        ],
        represented.filter((o) => !forEverything(o.clause)).map((o) => o.id),
      ),
    );
}

function lockedConsent(v: View): readonly Found[] {
  const w = v.policy.right?.withdrawal;
  if (!w?.when?.length) return [];
  return [
    error(
      'right.withdrawal',
      [
        'Intrekken kan hier alleen in sommige gevallen. Het kan altijd.',
        'Withdrawal is possible here only in some cases. It is always possible.',
      ],
      ['Schrap de voorwaarde.', 'Drop the condition.'],
    ),
  ];
}

export const BASES_CHECKS: CheckTable = {
  'LB-01': (v) => [...groundsForAll(v), ...consentBesideGround(v), ...onlyForOneThing(v)],
  'LB-02': noStatute,
  'LB-03': publicInterest,
  'LB-04': (v) => [...v.clauses('consent').flatMap(invalidConsent), ...conditionOfService(v), ...photoWithoutConsent(v)],
  'LB-05': consentForDuty,
  'LB-06': otherUse,
  'LB-07': childConsent,
  'LB-08': representativeForAll,
  'LB-09': lockedConsent,
};
