// Consent: what makes it real, and who gives it. LB-04..08.

import type { Consent } from '../../policy/index.ts';
import { lawfulPurpose } from '../facts/lawful-purposes.ts';
import { type CheckTable, error, type Found, warning } from './found.ts';
import type { Entry, View } from './view.ts';

/** Uses of a consent that reach the care record itself. */
const WHOLE_RECORD = ['all', 'care'];
/** Does this consent reach the care record itself? */
export const forEverything = (c: Consent): boolean => (c.for ?? []).some((w) => WHOLE_RECORD.includes(w));

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
          ['Zeg dat het vrijwillig is, of kies een andere grond.', 'Say that it is voluntary, or choose another ground.'],
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

export const CONSENT_CHECKS: CheckTable = {
  'LB-04': (v) => [...v.clauses('consent').flatMap(invalidConsent), ...conditionOfService(v), ...photoWithoutConsent(v)],
  'LB-05': consentForDuty,
  'LB-07': childConsent,
  'LB-08': representativeForAll,
};
