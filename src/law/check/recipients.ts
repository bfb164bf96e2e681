// Who gets data, as what and on which ground; prohibitions against permissions. PR, MED-10.

import { type CheckTable, error, type Found, warning } from './found.ts';
import { meet, type View } from './view.ts';

/** Names by which own people, or parties that decide for themselves, are known. */
const OWN_PEOPLE = ['temp', 'temps', 'contractor', 'trainee', 'volunteer', 'employee', 'intern'];
const OWN_CONTROLLERS = [
  'accountant',
  'auditor',
  'lawyer',
  'bank',
  'police',
  'municipality',
  'gp',
  'school',
  'insurer',
  'tax-office',
  'cak',
  'svb',
  'gi',
];

function noAgreement(v: View): readonly Found[] {
  const recipients = v
    .clauses('recipient')
    .filter((r) => r.clause.is === 'processor' && (r.clause.agreement === 'none' || r.clause.agreement === 'unstated'));
  const services = v
    .clauses('service')
    .filter((s) => s.clause.role === 'processor' && (s.clause.agreement === 'none' || s.clause.agreement === 'unstated'));
  return [...recipients, ...services].map((e) =>
    error(
      e.id,
      ['Van een verwerkersovereenkomst is hier niets te zien.', 'No processor agreement can be seen here.'],
      ['Sluit een verwerkersovereenkomst en zeg dat zij er is.', 'Conclude a processor agreement and say that it is there.'],
    ),
  );
}

function notInstructed(v: View): readonly Found[] {
  const claimed = v.clauses('recipient').filter((r) => meet(r.clause.terms, ['same-measures', 'statement-applies']));
  return v
    .clauses('recipient')
    .filter((r) => r.clause.is === 'processor' && r.clause.instructed === false)
    .map((r) =>
      error(
        r.id,
        [
          'U noemt dit een verwerker, maar heeft er geen invloed op. Een verwerker doet wat u zegt.',
          'You call this a processor, but have no influence on it. A processor does what you say.',
        ],
        ['Maak afspraken, of stop met dit bedrijf.', 'Make arrangements, or stop using this firm.'],
        claimed.map((c) => c.id),
      ),
    );
}

function subProcessors(v: View): readonly Found[] {
  const officer = (key: string) => key === 'fg' || key === 'dpo';
  return v.clauses('service').flatMap((s) => {
    if (s.clause.role !== 'processor' || officer(s.key)) return [];
    const data = v.categories(s.clause.what);
    const engaged = v
      .clauses('recipient')
      .filter((r) => r.clause.is === 'processor' && r.clause.sub === undefined && meet(v.categories(r.clause.gets), data))
      .map((r) => r.id);
    if (engaged.length === 0) return [];
    return [
      error(
        s.id,
        [
          'U schakelt anderen in voor gegevens van uw opdrachtgever. Er staat niet dat die dat goedvond.',
          'You engage others for the data of your client organisation. It does not say that it agreed.',
        ],
        [
          'Vraag toestemming van de opdrachtgever en noem wie u inschakelt.',
          'Get the authorisation of the client organisation and name whom you engage.',
        ],
        engaged,
      ),
    ];
  });
}

function ownPurposes(v: View): readonly Found[] {
  return v
    .clauses('recipient')
    .filter((r) => r.clause.is === 'processor' && r.clause['passes-on']?.includes('own-purposes'))
    .map((r) =>
      error(
        r.id,
        [
          'Een bedrijf dat gegevens voor eigen doelen gebruikt, is geen verwerker.',
          'A firm that uses data for its own purposes is no processor.',
        ],
        [
          'Verbied dat gebruik, of noem een grond om de gegevens te geven.',
          'Forbid that use, or name a ground for giving the data.',
        ],
      ),
    );
}

function classification(v: View): readonly Found[] {
  const mediated = v
    .clauses('service')
    .filter((s) => s.clause.role === 'intermediary')
    .flatMap((s) => s.clause.with ?? []);
  return v.clauses('recipient').flatMap((r) => {
    if (r.clause.is !== 'processor') return [];
    if (OWN_PEOPLE.includes(r.key)) {
      return [
        error(
          r.id,
          [
            'Ingehuurde mensen die bij u werken, zijn geen verwerker. Zij vallen onder uw gezag.',
            'Hired people who work with you are no processors. They are under your authority.',
          ],
          [
            'Noem hen eigen personeel en laat hen voor geheimhouding tekenen.',
            'Call them own staff and let them sign for secrecy.',
          ],
        ),
      ];
    }
    if (r.clause.class?.length) {
      return [
        error(
          r.id,
          [
            'Deze organisatie beslist zelf over gegevens. Zij is geen verwerker.',
            'This organisation decides about data itself. It is no processor.',
          ],
          ['Noem hen zelf verantwoordelijk, en noem de grond.', 'Call them a controller of their own, and name the ground.'],
        ),
      ];
    }
    if (mediated.includes(r.key)) {
      return [
        error(
          r.id,
          [
            'Partners leveren hun eigen dienst. Zij zijn zelf verantwoordelijk en geen verwerker.',
            'Partners deliver their own service. They are controllers, not processors.',
          ],
          [
            'Noem hen zelf verantwoordelijk, en noem de grond om gegevens te geven.',
            'Call them a controller of their own, and name the ground for giving data.',
          ],
        ),
      ];
    }
    if (OWN_CONTROLLERS.includes(r.key)) {
      const [nl, en] = v.say(r.key, 'recipient');
      return [
        warning(
          r.id,
          [
            `Is ${nl} wel een verwerker? Meestal beslist die zelf over gegevens.`,
            `Is ${en} really a processor? It mostly decides about data itself.`,
          ],
          [
            'Ga na wie beslist. Is dat die partij zelf, dan is een grond nodig.',
            'Find out who decides. If it is that party, a ground is needed.',
          ],
        ),
      ];
    }
    if (r.clause.service === 'exchange' && !r.clause.seat && !r.clause.stores) {
      return [
        warning(
          r.id,
          [
            'Er staat niet wie dit is. Een berichtendienst is een verwerker, de gemeente die de berichten stuurt niet.',
            'It does not say who this is. A message service is a processor; the municipality that sends the messages is not.',
          ],
          [
            'Noem de dienst en waar die zit; noem de gemeente apart.',
            'Name the service and its seat; name the municipality apart.',
          ],
        ),
      ];
    }
    return [];
  });
}

function together(v: View): readonly Found[] {
  const shared = v
    .clauses('oversight')
    .filter((o) => o.clause['shared-with']?.length)
    .map((o) =>
      warning(
        o.id,
        [
          'Deze functie deelt u met andere organisaties. Er staat niet wie waarvoor verantwoordelijk is en wie verzoeken leest.',
          'You share this function with other organisations. It does not say who is responsible for what and who reads requests.',
        ],
        ['Leg de afspraken vast en noem de anderen als ontvanger.', 'Record the arrangement and name the others as recipients.'],
      ),
    );
  const joint = v
    .clauses('service')
    .filter((s) => s.clause.role === 'joint' && s.clause.agreement !== 'signed' && s.clause.agreement !== 'required')
    .map((s) =>
      error(
        s.id,
        [
          'U beslist samen met een ander, maar er zijn geen afspraken te zien.',
          'You decide together with another, but no arrangement can be seen.',
        ],
        ['Leg vast wie wat doet, en zeg dat.', 'Record who does what, and say so.'],
      ),
    );
  return [...shared, ...joint];
}

export const RECIPIENT_CHECKS: CheckTable = {
  'PR-01': noAgreement,
  'PR-02': notInstructed,
  'PR-03': subProcessors,
  'PR-04': ownPurposes,
  'PR-05': classification,
  'PR-07': together,
};
