// Breaches, security as it is described, secrecy of staff, stale law: BR, SEC, PW. Absence of measures is never a finding (NOT-1).

import { type Clause, type ClauseId, type Clock, clausesOf, commonOf, parseSpan } from '../../policy/index.ts';
import { saySpan } from '../deadline/say-span.ts';
import { advice, type CheckTable, error, type Found, warning } from './found.ts';
import { type Entry, meet, type View } from './view.ts';

function hours(clock: Clock | undefined): number | undefined {
  if (clock === 'at once') return 0;
  const span = clock === undefined ? undefined : parseSpan(clock);
  if (!span) return undefined;
  return { hour: span.n, day: span.n * 24, week: span.n * 168, month: span.n * 720, year: span.n * 8760 }[span.unit];
}

function report(v: View): readonly Found[] {
  const b = v.policy.breach;
  if (!b) return [];
  if (Object.keys(b).every((k) => k === 'reports')) {
    return [
      warning(
        'breach',
        [
          'U vraagt anderen om een datalek te melden. Wat u zelf doet, staat er niet.',
          'You ask others to report a breach. What you do yourself is not here.',
        ],
        [
          'Zeg dat u het binnen 72 uur meldt en mensen vertelt bij hoog risico. U kunt de wet van de dag volgen.',
          'Say that you report within 72 hours and tell people at high risk. You can follow the law of the day.',
        ],
      ),
    ];
  }
  const a = b.authority;
  if (!a) return [];
  const late = (hours(a.within) ?? 0) > 72;
  const tooFew = a.when === 'large' || a.when === 'high-risk';
  if (!late && !tooFew) return [];
  return [
    error(
      'breach.authority',
      tooFew
        ? [
            'U meldt alleen grote of ernstige datalekken. De wet vraagt elke melding waarbij een risico niet onwaarschijnlijk is; grootte telt niet.',
            'You report only large or serious breaches. The law asks every one where a risk is not unlikely; size does not count.',
          ]
        : ['Deze termijn is langer dan de 72 uur van de wet.', 'This term is longer than the 72 hours of the law.'],
      ['Meld bij elk risico, binnen hoogstens 72 uur.', 'Report at every risk, within 72 hours at most.'],
    ),
  ];
}

function notTheLaw(v: View): readonly Found[] {
  const a = v.policy.breach?.authority;
  const own = hours(a?.within);
  if (!a?.law || own === undefined || own === 72) return [];
  return [
    error(
      'breach.authority',
      [
        `Hier staat dat de wet ${saySpan(a.within ?? '', 'nl')} voorschrijft. De wet geeft 72 uur; dit is uw eigen belofte.`,
        `This says that the law demands ${a.within}. The law gives 72 hours; this is your own promise.`,
      ],
      [
        'Zeg dat dit uw belofte is, niet de wet. Zij mag blijven, en bindt u.',
        'Say that this is your promise, not the law. It may stay, and binds you.',
      ],
    ),
  ];
}

function tellPeople(v: View): readonly Found[] {
  const p = v.policy.breach?.persons;
  if (p?.when === 'large') {
    return [
      error(
        'breach.persons',
        [
          'U vertelt het mensen alleen bij een groot datalek. De wet kijkt naar het risico, niet naar de grootte.',
          'You tell people only of a large breach. The law looks at risk, not at size.',
        ],
        ['Vertel het bij een hoog risico.', 'Tell them at high risk.'],
      ),
    ];
  }
  if (p?.when !== 'every-incident') return [];
  return [
    warning(
      'breach.persons',
      [
        'U belooft mensen elk incident te vertellen. Dat is meer dan de wet vraagt, en u moet het dan ook doen.',
        'You promise to tell people of every incident. That is more than the law asks, and you must then do it.',
      ],
      ['Houd u eraan, of beloof het alleen bij een hoog risico.', 'Keep it, or promise it only at high risk.'],
    ),
  ];
}

function processorClock(v: View): readonly Found[] {
  if ((hours(v.policy.breach?.processor?.within) ?? 0) <= 48) return [];
  return [
    warning(
      'breach.processor',
      [
        'Uw verwerkers mogen lang wachten met melden. U hebt zelf maar 72 uur.',
        'Your processors may wait long to report. You have only 72 hours yourself.',
      ],
      ['Spreek 24 uur af, hoogstens 48.', 'Agree on 24 hours, 48 at most.'],
    ),
  ];
}

function anonymousFile(v: View): readonly Found[] {
  const files = (m: Entry<'measure'>) => v.categories(m.clause.what).some((c) => v.specialsOf(c).length > 0);
  const other = v.clauses('measure').filter((m) => m.clause['kept-by'] !== 'anonymisation' && files(m));
  return v
    .clauses('measure')
    .filter((m) => m.clause['kept-by'] === 'anonymisation' && files(m))
    .map((m) =>
      warning(
        m.id,
        [
          'Een dossier dat anoniem is, is geen dossier van een cliënt meer. Bedoelt u dat namen apart staan?',
          'A file that is anonymous is no client’s file any more. Do you mean that names are kept apart?',
        ],
        [
          'Schrijf wat u echt doet, zoals versleutelen of namen apart bewaren.',
          'Write what you really do, such as encrypting or keeping names apart.',
        ],
        other.map((o) => o.id),
      ),
    );
}

function fileByMail(v: View): readonly Found[] {
  const by = v.policy.request?.channel?.by;
  if (v.care.length === 0 || !by || by.some((b) => b !== 'email')) return [];
  return [
    advice(
      'request.channel',
      [
        'Een verzoek kan hier alleen per gewone mail. Daar horen geen zorggegevens in.',
        'A request can come only by ordinary mail here. Care data do not belong in it.',
      ],
      ['Bied ook post, telefoon of een portaal aan.', 'Offer post, phone or a portal too.'],
    ),
  ];
}

function passwordOnly(v: View): readonly Found[] {
  const measures = [...v.clauses('measure'), ...v.clauses('pledge')];
  if (v.care.length === 0 || measures.some((m) => m.clause['kept-by'] === 'two-factor')) return [];
  const rules = measures.filter((m) => m.clause['kept-by'] === 'password-rules' && m.clause.what?.includes('password'));
  return rules.map((m) =>
    warning(
      m.id,
      [
        'Inloggen gaat hier met naam en wachtwoord. Voor zorgdossiers vindt de toezichthouder dat te weinig.',
        'Signing in here takes a name and a password. For care files the authority finds that too little.',
      ],
      ['Voeg een tweede stap toe en controleer de logs.', 'Add a second factor and review the logs.'],
    ),
  );
}

function renewal(v: View): readonly Found[] {
  return [...v.clauses('measure'), ...v.clauses('pledge')]
    .filter((m) => m.clause['kept-by'] === 'password-rules' && m.clause.every !== undefined)
    .map((m) =>
      advice(
        m.id,
        [
          'U belooft wachtwoorden regelmatig te vernieuwen. Deskundigen raden dat af, en u moet het dan ook doen.',
          'You promise to renew passwords regularly. Experts advise against it, and you must then do it.',
        ],
        [
          'Schrap het vaste moment. Kies lange wachtwoorden en wijzig ze bij een lek.',
          'Drop the fixed moment. Choose long passwords and change them after a leak.',
        ],
      ),
    );
}

/** Articles that clauses name, with the clause. */
function named(v: View): readonly (readonly [ClauseId, string])[] {
  return [...clausesOf(v.policy)].flatMap((e) => {
    const common: Clause = commonOf(e);
    return (common.law ?? []).map((a) => [e.id, a] as const);
  });
}

function repealed(v: View): readonly Found[] {
  const gone = /\b(wbp|wet bescherming persoonsgegevens|vrijstellingsbesluit|wet persoonsregistraties|bewerkersovereenkomst)\b/i;
  return named(v)
    .filter(([, article]) => gone.test(article))
    .map(([id, article]) =>
      error(
        id,
        [`Deze regel bestaat niet meer: ${article}.`, `This rule no longer exists: ${article}.`],
        ['Noem de AVG of de UAVG.', 'Name the AVG or the UAVG.'],
      ),
    );
}

function bankersCode(v: View): readonly Found[] {
  return named(v)
    .filter(([, article]) => /gedragscode.*financi/i.test(article))
    .map(([id]) =>
      error(
        id,
        [
          'Deze gedragscode was voor banken en verzekeraars en is vervallen. Zij past niet bij uw organisatie.',
          'This code was for banks and insurers and has lapsed. It does not fit your organisation.',
        ],
        ['Schrap de verwijzing.', 'Drop the reference.'],
      ),
    );
}

/** Secrecy by employment contract binds employees; hired people have none. */
function hiredPeople(v: View): readonly Found[] {
  const secrecy = v.clauses('undertaking').filter((u) => u.clause.to === 'secrecy');
  const hired = v
    .clauses('recipient')
    .filter((r) => r.clause.is === 'own-staff' || ['temp', 'temps', 'contractor', 'trainee'].includes(r.key));
  if (secrecy.length === 0 || hired.length === 0) return [];
  if (secrecy.some((u) => meet(u.clause.binds, ['temp', 'contractor', 'trainee']) && u.clause.by !== 'employment-contract'))
    return [];
  return secrecy.map((u) =>
    error(
      u.id,
      [
        'Geheimhouding staat hier in het arbeidscontract. Ingehuurde mensen hebben dat niet.',
        'Secrecy stands here in the employment contract. Hired people have none.',
      ],
      ['Laat ook hen een verklaring tekenen.', 'Let them sign a statement too.'],
      hired.map((r) => r.id),
    ),
  );
}

function twoSystems(v: View): readonly Found[] {
  const groups = v.clauses('data').filter((d) => d.clause.system?.length);
  return groups.flatMap((a, i) => {
    const other = groups
      .slice(i + 1)
      .filter((b) => meet(v.categories([a.key]), v.categories([b.key])) && !meet(a.clause.system, b.clause.system));
    if (other.length === 0) return [];
    return [
      advice(
        a.id,
        [
          'Dezelfde gegevens staan volgens deze zinnen in twee systemen. Is er één bestand of zijn er twee?',
          'By these sentences the same data are in two systems. Is there one file or are there two?',
        ],
        ['Zeg van elk gegeven in welk systeem het staat.', 'Say of each kind of data in which system it is.'],
        other.map((b) => b.id),
      ),
    ];
  });
}

export const SECURITY_CHECKS: CheckTable = {
  'BR-02': report,
  'BR-04': processorClock,
  'BR-08': tellPeople,
  'BR-14': notTheLaw,
  'SEC-01': anonymousFile,
  'SEC-02': fileByMail,
  'SEC-04': passwordOnly,
  'SEC-08': repealed,
  'SEC-09': bankersCode,
  'SEC-10': hiredPeople,
  'PW-01': renewal,
  'REG-11': twoSystems,
};
