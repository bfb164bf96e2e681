// Special and criminal data, biometrics, photographs, identity documents: SP, CR, BIO, ID.

import type { Special, Word } from '../../policy/index.ts';
import { lawfulPurpose } from '../facts/lawful-purposes.ts';
import { advice, type CheckTable, error, type Found, warning } from './found.ts';
import { covered, isIdCopy, isPicture } from './kinds-of-data.ts';
import { type Entry, meet, type View } from './view.ts';

/** Purposes for which secrecy and AVG 9 have rules of their own (SP-05, MED-10). */
const READING_FILES = ['quality', 'training', 'research'];
const ELSEWHERE: readonly Special[] = ['criminal', 'biometric', 'unstated'];

/** Special data of a purpose for which it names no exception. Criminal, biometric and unnamed data have checks of their own. */
function uncovered(v: View, p: Entry<'purpose'>): readonly Word[] {
  if (p.clause.as === 'law') return [];
  return v
    .categories(p.clause.what)
    .filter((c) => v.specialsOf(c).some((s) => !ELSEWHERE.includes(s)) && !covered(v, p.clause, c));
}

/** Does the law itself give an exception that applies without a consent that the policy does not ask? */
function lawGivesException(v: View, key: string): boolean {
  return v.regimes.some((r) => {
    const law = lawfulPurpose(key, r);
    if (!law?.special) return false;
    return !law.specialConsent || asksConsentFor(v, [law.specialConsent, key, 'medical']);
  });
}

function asksConsentFor(v: View, uses: readonly Word[]): boolean {
  return v
    .clauses('consent')
    .some(
      (c) =>
        c.clause.kind === 'avg' &&
        (c.clause.form ?? 'explicit') === 'explicit' &&
        (meet(c.clause.for, uses) || meet(c.clause.what, uses)),
    );
}

function noException(v: View): readonly Found[] {
  const unnamed = v
    .clauses('data')
    .filter((d) => d.clause.special?.includes('unstated') && !isPicture(d) && !isIdCopy(d))
    .map((d) =>
      error(
        d.id,
        ['Dit zijn bijzondere gegevens, maar er staat niet welke.', 'These are special data, but it does not say which.'],
        ['Noem de soort en zeg per doel welke uitzondering geldt.', 'Name the kind and say per purpose which exception applies.'],
      ),
    );
  const purposes = v.clauses('purpose').flatMap((p) => {
    if (READING_FILES.includes(p.key)) return [];
    const open = uncovered(v, p);
    if (open.length === 0 || lawGivesException(v, p.key)) return [];
    const [nl, en] = v.sayAll(open, 'category');
    return [
      error(
        p.id,
        [
          `Dit doel gebruikt bijzondere gegevens (${nl}) zonder uitzondering.`,
          `This purpose uses special data (${en}) without an exception.`,
        ],
        [
          'Noem de uitzondering, of haal deze gegevens uit het doel.',
          'Name the exception, or take these data out of the purpose.',
        ],
      ),
    ];
  });
  return [...unnamed, ...purposes];
}

/** The law has an exception for this purpose; a reader cannot see which. */
function exceptionNotNamed(v: View): readonly Found[] {
  return v.clauses('purpose').flatMap((p) => {
    if (READING_FILES.includes(p.key) || uncovered(v, p).length === 0 || !lawGivesException(v, p.key)) return [];
    return [
      advice(
        p.id,
        [
          'Er staat niet welke uitzondering u deze gezondheidsgegevens laat gebruiken.',
          'It does not say which exception lets you use these health data.',
        ],
        ['Noem haar, of volg de wet van de dag.', 'Name it, or follow the law of the day.'],
      ),
    ];
  });
}

function consentNotExplicit(v: View): readonly Found[] {
  const found: Found[] = [];
  for (const c of v.clauses('consent')) {
    if (
      (c.clause.form === 'by-sharing' || c.clause.form === 'by-visiting') &&
      v.categories(c.clause.what).some((w) => v.specialsOf(w).length > 0)
    ) {
      found.push(
        error(
          c.id,
          [
            'Bijzondere gegevens delen telt hier als toestemming. De wet vraagt een uitgesproken ja.',
            'Sharing special data counts as consent here. The law asks an explicit yes.',
          ],
          ['Vraag uitdrukkelijke toestemming, apart en per doel.', 'Ask explicit consent, separately and per purpose.'],
        ),
      );
    }
  }
  for (const p of v.clauses('purpose')) {
    const onConsent = Object.values(p.clause.special ?? {}).some((e) => /9 ?(\(2\)\(a\)|lid 2 onder a)/.test(e));
    if (onConsent && !asksConsentFor(v, [p.key])) {
      found.push(
        warning(
          p.id,
          [
            'Dit doel steunt op uitdrukkelijke toestemming, maar nergens staat dat u die vraagt.',
            'This purpose rests on explicit consent, but nothing says that you ask it.',
          ],
          ['Voeg een toestemming toe voor dit doel.', 'Add a consent for this purpose.'],
        ),
      );
    }
  }
  return [...found, ...surveyOfClients(v)];
}

/** That somebody is a client of a care provider is health data: a bureau outside gets it with the address list. */
function surveyOfClients(v: View): readonly Found[] {
  if (v.care.length === 0) return [];
  const bureaus = v.clauses('recipient').filter((r) => r.clause.service === 'survey');
  const messages = v.clauses('message').filter((m) => m.clause.sends === 'survey' && m.clause.needs !== 'consent');
  if (bureaus.length === 0 || messages.length === 0) return [];
  return messages.map((m) =>
    warning(
      m.id,
      [
        'Een bureau buiten uw organisatie hoort zo wie cliënt bij u is. Dat is op zich al een gezondheidsgegeven.',
        'A bureau outside your organisation learns who is your client. That is health data in itself.',
      ],
      [
        'Vraag uitdrukkelijke toestemming, of doe het onderzoek zelf en anoniem.',
        'Ask explicit consent, or do the survey yourself and anonymously.',
      ],
      bureaus.map((b) => b.id),
    ),
  );
}

function researchOnFiles(v: View): readonly Found[] {
  const p = v.policy.purpose?.research;
  if (!p || p.as === 'law' || p.basis === 'consent') return [];
  const special = v.categories(p.what).filter((c) => v.specialsOf(c).length > 0);
  if (special.every((c) => covered(v, p, c))) return [];
  return [
    error(
      'purpose.research',
      [
        'Onderzoek met dossiers kan niet alleen op een eigen belang rusten. Er is toestemming nodig, of de vier voorwaarden van de wet.',
        'Research on files cannot rest on an interest alone. It needs consent, or the four conditions of the law.',
      ],
      [
        'Vraag toestemming, of noem UAVG 24 en leg de voorwaarden vast.',
        'Ask consent, or name UAVG 24 and record the conditions.',
      ],
    ),
  ];
}

const OTHER_KINDS: readonly Special[] = ['sex-life', 'religion', 'ethnic', 'political', 'union'];

/** Categories of one kind that the policy uses without the condition that they matter to the care. */
function withoutNeed(v: View, kinds: readonly Special[]): readonly Entry<'data'>[] {
  const explained = (d: Entry<'data'>) =>
    v.clauses('purpose').some((p) => p.clause.as !== 'law' && p.clause.special && covered(v, p.clause, d.key));
  return v.clauses('data').filter((d) => meet(d.clause.special, kinds) && !d.clause.needs?.length && !explained(d));
}

function besideHealth(v: View): readonly Found[] {
  if (v.care.length === 0) return [];
  return withoutNeed(v, OTHER_KINDS).map((d) =>
    error(
      d.id,
      [
        'Deze gegevens mogen naast gezondheidsgegevens alleen als de hulp ze echt nodig heeft. Die voorwaarde ontbreekt.',
        'Beside health data these are allowed only if the care really needs them. That condition is missing.',
      ],
      [
        'Vraag het alleen als de hulp het nodig heeft, en leg per cliënt vast waarom.',
        'Ask it only if the care needs it, and record why, per client.',
      ],
    ),
  );
}

function ethnicOrigin(v: View): readonly Found[] {
  if (v.care.length > 0) return [];
  return withoutNeed(v, ['ethnic']).map((d) =>
    error(
      d.id,
      [
        'Afkomst vastleggen mag alleen als iemand anders niet te herkennen is, of om achterstand weg te nemen.',
        'Recording ethnic origin is allowed only if identification is impossible otherwise, or to undo a disadvantage.',
      ],
      ['Schrap deze gegevens, of noem de uitzondering.', 'Drop these data, or name the exception.'],
    ),
  );
}

function religionOutsideCare(v: View): readonly Found[] {
  if (v.care.length > 0) return [];
  return withoutNeed(v, ['religion']).map((d) =>
    error(
      d.id,
      ['Geloof vastleggen mag alleen voor geestelijke verzorging.', 'Recording religion is allowed only for spiritual care.'],
      ['Schrap deze gegevens, of noem de uitzondering.', 'Drop these data, or name the exception.'],
    ),
  );
}

function geneticOfOthers(v: View): readonly Found[] {
  return v
    .clauses('data')
    .filter(
      (d) =>
        d.clause.special?.includes('genetic') && (d.clause.about ?? ['client']).some((a) => a !== 'client' && a !== 'patient'),
    )
    .map((d) =>
      error(
        d.id,
        ['Erfelijke gegevens gebruikt u alleen over de persoon zelf.', 'Genetic data are used only about the person himself.'],
        ['Beperk dit tot de cliënt.', 'Limit this to the client.'],
      ),
    );
}

function careExceptionOutsideCare(v: View): readonly Found[] {
  if (v.care.length > 0) return [];
  return v
    .clauses('purpose')
    .filter((p) => Object.values(p.clause.special ?? {}).some((e) => /UAVG 30 ?(\(3\)|lid 3)/.test(e)))
    .map((p) =>
      warning(
        p.id,
        [
          'Deze uitzondering is voor zorg en maatschappelijke dienstverlening. Of uw organisatie daaronder valt, is niet duidelijk.',
          'This exception is for health care and social services. Whether your organisation is one is not clear.',
        ],
        [
          'Vraag uitdrukkelijke toestemming, of leg uit waarom de uitzondering geldt.',
          'Ask explicit consent, or explain why the exception applies.',
        ],
      ),
    );
}

function carefulIsNotSecret(v: View): readonly Found[] {
  const undertakings = v.clauses('undertaking');
  if (undertakings.length === 0 || undertakings.some((u) => u.clause.to === 'secrecy')) return [];
  if (!v.clauses('data').some((d) => d.clause.special?.includes('health'))) return [];
  return undertakings.map((u) =>
    error(
      u.id,
      [
        'Zorgvuldig omgaan is nog geen geheimhouding. Wie gezondheidsgegevens ziet, moet verplicht zijn te zwijgen.',
        'Handling with care is not secrecy. Who sees health data must be bound to silence.',
      ],
      [
        'Laat iedereen voor geheimhouding tekenen vóór de eerste toegang.',
        'Let everyone sign for secrecy before the first access.',
      ],
    ),
  );
}

/** Two rows of access for the same people and data: one asks more than the other, so the stricter one means nothing. */
function widerRow(v: View): readonly Found[] {
  const rows = v.clauses('access').filter((r) => !r.clause.as && !r.clause.of);
  return rows.flatMap((b) => {
    const stricter = rows.filter(
      (a) =>
        a !== b &&
        meet(a.clause.who, b.clause.who) &&
        meet(a.clause.may, b.clause.may) &&
        meet(a.clause.for, b.clause.for) &&
        meet(v.categories(a.clause.what), v.categories(b.clause.what)) &&
        (!a.clause.regime || !b.clause.regime || meet(a.clause.regime, b.clause.regime)) &&
        (a.clause.needs ?? []).some((n) => !(b.clause.needs ?? []).includes(n)) &&
        (b.clause.needs ?? []).every((n) => (a.clause.needs ?? []).includes(n)),
    );
    if (stricter.length === 0) return [];
    return [
      warning(
        b.id,
        [
          'Een andere regel vraagt voor dezelfde mensen en gegevens meer. Door deze regel geldt die eis niet echt.',
          'Another row asks more of the same people for the same data. Because of this row that demand does not really hold.',
        ],
        ['Stel in beide regels dezelfde eis.', 'Make the same demand in both rows.'],
        stricter.map((a) => a.id),
      ),
    ];
  });
}

export const SPECIAL_CHECKS: CheckTable = {
  'SP-01': noException,
  'INF-28': exceptionNotNamed,
  'SP-02': consentNotExplicit,
  'SP-05': researchOnFiles,
  'SP-06': ethnicOrigin,
  'SP-07': religionOutsideCare,
  'SP-08': geneticOfOthers,
  'SP-11': careExceptionOutsideCare,
  'SP-12': (v) => [...carefulIsNotSecret(v), ...widerRow(v)],
  'SP-13': besideHealth,
};
