// The data protection officer, impact assessments and balancing tests: DPO, DPIA, LIA.

import { addSpan, isDay } from '../../policy/index.ts';
import { advice, type CheckTable, error, type Found, warning } from './found.ts';
import { type Entry, meet, type View } from './view.ts';

/** AP norm of 2018: more patients than this, in one system, is large scale. */
const LARGE_SCALE = 10_000;
const STAFF_WATCHING = ['internet-traffic', 'location', 'camera', 'keystrokes', 'ip-address'];

const appointed = (v: View): boolean => v.clauses('oversight').some((o) => o.clause.is === 'fg' && o.clause.appointed === true);
const isOfficerService = (s: Entry<'service'>): boolean => s.clause.role === 'fg' || s.key === 'fg' || s.key === 'dpo';

/** A processor of many organisations' patient data may need an officer of its own. */
function processorOfMany(v: View): readonly Found[] {
  if (v.clauses('oversight').some((o) => o.clause.is === 'fg')) return [];
  const special = v
    .clauses('service')
    .filter((s) => s.clause.role === 'processor' && v.categories(s.clause.what).some((c) => v.specialsOf(c).length > 0));
  if (special.length === 0) return [];
  return [
    warning(
      'oversight',
      [
        'U gebruikt bijzondere gegevens voor veel opdrachtgevers. Misschien is een functionaris verplicht. Dat besluit ontbreekt.',
        'You use special data for many client organisations. A data protection officer may be mandatory. That decision is missing.',
      ],
      ['Beoordeel de schaal en leg het besluit vast, met een datum.', 'Judge the scale and record the decision, with a date.'],
      special.map((s) => s.id),
    ),
  ];
}

function largeScale(v: View): readonly Found[] {
  const clients = v.policy.organisation.clients ?? 0;
  if (clients <= LARGE_SCALE || v.care.length === 0 || appointed(v)) return [];
  const fg = v.clauses('oversight').find((o) => o.clause.is === 'fg');
  return [
    error(
      fg?.id ?? 'oversight',
      [
        `U hebt ${clients} cliënten. Boven ${LARGE_SCALE} is een functionaris gegevensbescherming verplicht.`,
        `You have ${clients} clients. Above ${LARGE_SCALE} a data protection officer is mandatory.`,
      ],
      [
        'Wijs een functionaris aan en meld hem bij de Autoriteit Persoonsgegevens.',
        'Appoint an officer and register him with the authority.',
      ],
    ),
  ];
}

function decisionNotRecorded(v: View): readonly Found[] {
  return v.clauses('oversight').flatMap((o) => {
    const { is, appointed: yes, why, decided, review } = o.clause;
    if (is !== 'fg' || yes !== false) return [];
    if (!why || decided === undefined || decided === 'unstated') {
      return [
        warning(
          o.id,
          [
            'U hebt geen functionaris. Wanneer en waarom u dat besloot, staat er niet helemaal.',
            'You have no data protection officer. When and why you decided that is not fully stated.',
          ],
          [
            'Noem het aantal cliënten als reden, en de dag van het besluit.',
            'Give the number of clients as reason, and the day of the decision.',
          ],
        ),
      ];
    }
    const span = review ? /^(\d+) (day|week|month|year)s?$/.exec(review) : null;
    if (span && isDay(decided)) {
      const due = addSpan(decided, { n: Number(span[1]), unit: span[2] as 'day' | 'week' | 'month' | 'year' });
      if (due < v.on) {
        return [
          advice(
            o.id,
            [`U zou dit besluit vóór ${due} opnieuw bekijken.`, `You meant to look at this decision again before ${due}.`],
            ['Bekijk het opnieuw en noem de nieuwe dag.', 'Look again and give the new day.'],
          ),
        ];
      }
    }
    return [];
  });
}

function twoAnswers(v: View): readonly Found[] {
  const fg = v.clauses('oversight').filter((o) => o.clause.is === 'fg');
  const yes = fg.filter((o) => o.clause.appointed === true);
  const no = fg.filter((o) => o.clause.appointed === false);
  const first = yes[0];
  if (!first || no.length === 0) return [];
  return [
    error(
      first.id,
      [
        'Hier staat dat er een functionaris is. Verderop staat dat er geen is.',
        'This says that there is a data protection officer. Elsewhere it says that there is none.',
      ],
      ['Laat één van beide staan.', 'Keep one of the two.'],
      no.map((o) => o.id),
    ),
  ];
}

function independence(v: View): readonly Found[] {
  const services = v.clauses('service');
  const implementing = services.filter((s) => s.clause.role === 'processor' && !isOfficerService(s));
  const fromServices = services
    .filter(isOfficerService)
    .filter((s) => implementing.some((i) => meet(i.clause.for, s.clause.for)))
    .map((s) =>
      warning(
        s.id,
        [
          'U richt de privacy in én houdt er toezicht op, bij dezelfde opdrachtgever. Dan keurt u uw eigen werk.',
          'You arrange privacy and supervise it, for the same client organisation. Then you judge your own work.',
        ],
        [
          'Laat een ander een van beide doen, of leg vast hoe u dit scheidt.',
          'Let somebody else do one of the two, or record how you separate them.',
        ],
        implementing.map((i) => i.id),
      ),
    );
  const inHouse = v
    .clauses('oversight')
    .filter((o) => o.clause.is === 'fg' && o.clause.appointed === true && meet(o.clause.who, ['management', 'board', 'it', 'hr']))
    .map((o) =>
      error(
        o.id,
        [
          'De functionaris heeft ook een leidende rol. Dan houdt hij toezicht op zijn eigen besluiten.',
          'The officer also has a leading role. Then he supervises his own decisions.',
        ],
        ['Wijs iemand aan zonder die rol.', 'Appoint somebody without that role.'],
      ),
    );
  return [...fromServices, ...inHouse];
}

function officerAsProcessor(v: View): readonly Found[] {
  return v
    .clauses('service')
    .filter((s) => isOfficerService(s) && s.clause.role === 'processor')
    .map((s) =>
      error(
        s.id,
        [
          'Als functionaris krijgt u geen opdrachten; een verwerker juist wel. Het kan niet allebei zijn.',
          'As data protection officer you take no instructions; a processor does. It cannot be both.',
        ],
        ['Noem dit werk als functionaris, niet als verwerker.', 'Name this work as data protection officer, not as processor.'],
      ),
    );
}

function officerByAnotherName(v: View): readonly Found[] {
  if (v.clauses('oversight').some((o) => o.clause.is === 'fg')) return [];
  return v
    .clauses('oversight')
    .filter((o) => o.clause.is === 'privacy-officer')
    .map((o) =>
      advice(
        o.id,
        [
          'Een privacy officer is geen functionaris gegevensbescherming. Of u er een nodig hebt, staat er niet.',
          'A privacy officer is no data protection officer. Whether you need one it does not say.',
        ],
        [
          'Zeg of u een functionaris hebt aangewezen, en zo niet waarom.',
          'Say whether you appointed an officer, and if not why.',
        ],
      ),
    );
}

function watchingStaff(v: View): readonly Found[] {
  return v.clauses('data').flatMap((d) => {
    if (!d.clause.about?.includes('employee') || !meet(d.clause.items, STAFF_WATCHING)) return [];
    const using = v
      .clauses('purpose')
      .filter((p) => p.clause.basis === 'legitimate-interest' && v.namedIn(p.clause).includes(d.key));
    if (using.length === 0) return [];
    return [
      warning(
        d.id,
        [
          'U kijkt mee met wat personeel doet. Dat vraagt vooraf een onderzoek naar de risico’s en de instemming van de ondernemingsraad.',
          'You watch what staff do. That asks a risk assessment first, and the consent of the works council.',
        ],
        ['Leg het onderzoek en de instemming vast.', 'Record the assessment and the consent.'],
        using.map((p) => p.id),
      ),
    ];
  });
}

function balancing(v: View): readonly Found[] {
  return v.clauses('purpose').flatMap((p) => {
    if (p.clause.basis !== 'legitimate-interest') return [];
    const { balance } = p.clause;
    if (balance === undefined || balance === 'unstated') {
      return [
        warning(
          p.id,
          [
            'Dit doel rust op een belang. Er is geen afweging vastgelegd.',
            'This purpose rests on an interest. No balancing is recorded.',
          ],
          [
            'Weeg uw belang af tegen dat van de ander, en noem de dag.',
            'Weigh your interest against that of the other, and give the day.',
          ],
        ),
      ];
    }
    if (addSpan(balance, { n: 1, unit: 'year' }) < v.on) {
      return [
        advice(
          p.id,
          [
            `De afweging is van ${balance}. Kijk er elk jaar naar.`,
            `The balancing dates from ${balance}. Look at it every year.`,
          ],
          ['Bekijk haar opnieuw en noem de nieuwe dag.', 'Look again and give the new day.'],
        ),
      ];
    }
    return [];
  });
}

export const OVERSIGHT_CHECKS: CheckTable = {
  'DPO-01': processorOfMany,
  'DPO-02': largeScale,
  'DPO-03': decisionNotRecorded,
  'DPO-04': twoAnswers,
  'DPO-05': independence,
  'DPO-06': officerAsProcessor,
  'DPO-07': officerByAnotherName,
  'DPIA-02': watchingStaff,
  'LIA-01': balancing,
};
