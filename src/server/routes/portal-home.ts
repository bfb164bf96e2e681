// Where does a client, parent or representative begin? The people they may ask about, and the last few lines of the log.

import {
  birthdayAhead,
  capital,
  consentsOf,
  type Looked,
  openFile,
  ownBirthday,
  type PortalPerson,
  portalPeople,
  headView,
  type Ruling,
  tellsOfGlass,
  whatOpens,
  whoLooked,
} from '../../desk/index.ts';
import { type HomeProps, homePage, type Moment, PATHS, type Said, to } from '../../web/index.ts';
import { busyShown } from '../draft/busy.ts';
import { closed, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { addDaysTo, secondOf } from '../show/day.ts';
import { momentShown } from '../show/file.ts';
import { actingOf, type Front, portalFrame } from '../show/frames.ts';
import { personLabel } from '../show/portal.ts';

const LINES = 3;

export function portalHomeRoutes(front: Front): readonly Route[] {
  return [
    closed({
      path: PATHS.mine,
      method: 'get',
      who: ['private'],
      logs: ['list', 'read', 'log-read'],
      answers: [200],
      handle: async (visit) => {
        const found = await portalPeople(front.house, actingOf(visit));
        if (!found) return NOT_FOUND;
        const wanted = visit.query.get('dossier');
        const open = found.people.filter((person) => person.name !== undefined);
        const chosen =
          found.people.find((p) => p.client === wanted && p.name !== undefined) ??
          (found.people.length === 1 || wanted !== null ? open[0] : undefined);
        const framed = await portalFrame(front, visit, chosen?.client);
        if (!framed) return NOT_FOUND;
        const child = found.people.length === 1 && found.people.some((one) => one.own && one.age < 16);
        const frame = child ? { ...framed, young: true } : framed;
        const shown = chosen ? await about(front, visit, chosen, frame.young === true) : undefined;
        const people = found.people.map((p) => ({ file: p.client, label: personLabel(p, visit.lang), own: p.own }));
        const own = found.people.find((p) => p.own && p.name === undefined);
        const ahead = own && (await ownBirthday(front.house, actingOf(visit), own.client));
        return page(
          homePage({
            frame,
            hello: visit.visitor.name,
            people,
            busy: await busyShown(front, actingOf(visit), visit.lang),
            ...(shown ? { chosen: shown } : {}),
            ...(ahead ? { ahead } : {}),
          }),
        );
      },
    }),
  ];
}

/** What stands on the page about the person who was chosen; undefined when nothing opens after all. */
async function about(front: Front, visit: SignedVisit, person: PortalPerson, young: boolean): Promise<HomeProps['chosen']> {
  const { house } = front;
  const acting = actingOf(visit);
  const ruling = await house.rulings.inForce(acting.account.organisation);
  if (!ruling) return undefined;
  const opened = await openFile(house, acting, person.client, headView(ruling.policy));
  if (opened.kind !== 'opened') return undefined;
  const { parts } = whatOpens(opened);
  // For who has authority today: to them it makes a difference.
  const parent = opened.facts.capacities.some((actor) => actor.kind === 'parent' || actor.kind === 'guardian');
  const soon = birthdayAhead(opened);
  const looked = await whoLooked(house, acting, person.client, { from: addDaysTo(visit.on, -31), until: visit.on });
  const told = await tellsOfGlass(house, acting);
  const moments = (looked?.moments ?? []).slice(0, LINES).map((moment) => momentShown(ruling, moment));
  const file = person.client;
  const consents = (await consentsOf(house, acting, file))?.consents ?? [];
  const waiting = consents.find((line) => line.state === 'asked' && line.may.length > 0);
  const data = [
    { what: { nl: 'Gegevens', en: 'Data' }, href: to(visit.lang, 'myFile', { file }) },
    ...(parts.includes('plan')
      ? [{ what: { nl: 'Plan en doelen', en: 'Plan and goals' }, href: to(visit.lang, 'myPlan', { file }) }]
      : []),
    ...(parts.includes('notes') ? [{ what: { nl: 'Notities', en: 'Notes' }, href: to(visit.lang, 'myNotes', { file }) }] : []),
  ];
  return {
    file,
    callName: person.callName ?? '',
    own: person.own,
    // What was done in an emergency is told first.
    ...(waiting
      ? {
          waiting: {
            heading: { nl: 'Wij vragen u om toestemming', en: 'We ask for your consent' },
            words: capital(waiting.label),
            link: { href: to(visit.lang, 'myConsents', { file }), label: { nl: 'Geef antwoord', en: 'Answer' } },
          },
        }
      : {}),
    ...glassTold(ruling, visit, person, told ? (looked?.moments ?? []) : []),
    looked: moments.map((moment) => ({
      who: moment.you === true ? { nl: young ? 'Je' : 'U', en: 'You' } : moment.who,
      what: whatWas(moment),
    })),
    data,
    consents: consents.flatMap((line) => {
      const { state } = line;
      if (state !== 'yes' && state !== 'no' && (state !== 'asked' || line.may.length === 0)) return [];
      return [{ what: capital(line.label), note: line.since === undefined ? '' : sinceDay(line.since), state }];
    }),
    ...(soon === undefined || (!person.own && !parent) ? {} : { soon }),
  };
}
/** Said in plain words as long as the line is in the overview of this page, where the statement promises that the client hears of it. */
function glassTold(
  ruling: Ruling,
  visit: SignedVisit,
  person: PortalPerson,
  moments: readonly Looked[],
): Pick<NonNullable<HomeProps['chosen']>, 'waiting'> {
  const last = moments.find((moment) => moment.deed === 'emergency' && moment.reason !== undefined);
  if (!last) return {};
  // A judgement stands at the first line of what somebody did that week, and holds for all of it.
  const judged = moments.find(
    ({ who, review }) => who.account === last.who.account && review !== undefined && secondOf(review.at) >= last.at,
  );
  const { who } = momentShown(ruling, last);
  const review = judged && momentShown(ruling, judged).review;
  const [nl, en] = person.own
    ? ['uw dossier', 'your file']
    : [`het dossier van ${person.callName}`, `the file of ${person.callName}`];
  const after =
    review !== undefined && typeof review !== 'string'
      ? review
      : { nl: 'Dit wordt altijd nagekeken.', en: 'This is always reviewed.' };
  return {
    waiting: {
      heading: { nl: 'De noodknop is gebruikt', en: 'Emergency access was used' },
      words: {
        nl: `${who} opende ${nl} met de noodknop, omdat: "${last.reason}". ${after.nl}`,
        en: `${who} opened ${en} with emergency access, because: "${last.reason}". ${after.en ?? after.nl}`,
      },
      ...(person.name === undefined
        ? {}
        : {
            link: {
              href: to(visit.lang, 'whoLooked', { file: person.client }),
              label: { nl: 'Bekijk wie er keek, of stel een vraag.', en: 'See who looked, or ask about it.' },
            },
          }),
    },
  };
}

const DID: Readonly<Partial<Record<Looked['deed'], Said>>> = {
  write: { nl: 'Schreef in het dossier.', en: 'Wrote in the file.' },
  lock: { nl: 'Zette iets op slot.', en: 'Restricted something.' },
  announce: { nl: 'Vertelde dat er een slot af gaat.', en: 'Told that a restriction will end.' },
  unlock: { nl: 'Haalde een slot eraf.', en: 'Lifted a restriction.' },
  emergency: { nl: 'Gebruikte de noodknop.', en: 'Used emergency access.' },
  'emergency-ended': { nl: 'Sloot de noodtoegang weer.', en: 'Ended the emergency access.' },
};
function whatWas({ outcome, deed }: Moment): Said {
  if (outcome === 'refused') return REFUSED;
  return outcome === 'emergency' && deed === 'read' ? READ_IN_EMERGENCY : (DID[deed] ?? READ);
}
const READ_IN_EMERGENCY = { nl: 'Las met de noodknop in het dossier.', en: 'Read in the file under emergency access.' };

function sinceDay(day: string): Said {
  const shown = day.split('-').reverse().join('-');
  return { nl: `sinds ${shown}`, en: `since ${shown}` };
}
const READ = { nl: 'Las in het dossier.', en: 'Read in the file.' };
const REFUSED = { nl: 'Wilde het dossier openen. Dat mocht niet.', en: 'Wanted to open the file. That was not allowed.' };
