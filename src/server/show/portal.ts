// What the portal says about a person, and about a refusal.

import type { Actor, Decision } from '../../decide/index.ts';
import type { FileRefused, PortalPeople, PortalPerson, PracticeView } from '../../desk/index.ts';
import { shownReason } from '../../desk/index.ts';
import { type Lang, type PortalFrame, type RefusalProps, type Said, to, type Way } from '../../web/index.ts';
import { articlesShown, clauseShown } from './reason.ts';

/** `Noor (14)`; where the name is not open to the reader, the age and what the reader is to this person: that the reader knows. */
export function personLabel(person: PortalPerson, lang: Lang): string {
  if (person.callName !== undefined) return `${person.callName} (${person.age})`;
  const role = roleOf(person.as);
  return lang === 'nl' ? `Iemand van ${person.age} jaar (u bent ${role.nl})` : `Somebody aged ${person.age} (you are ${role.en})`;
}

function roleOf(actor: Actor): { readonly nl: string; readonly en: string } {
  if (actor.kind !== 'parent') return ROLES[actor.kind] ?? { nl: 'een naaste', en: 'close to them' };
  return actor.authority === true
    ? { nl: 'ouder met gezag', en: 'a parent with authority' }
    : { nl: 'ouder zonder gezag', en: 'a parent without authority' };
}
const ROLES: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  client: { nl: 'dat zelf', en: 'this person' },
  guardian: { nl: 'voogd', en: 'the guardian' },
  curator: { nl: 'curator', en: 'the curator' },
  mentor: { nl: 'mentor', en: 'the mentor' },
  administrator: { nl: 'bewindvoerder', en: 'the administrator of property' },
  authorised: { nl: 'gemachtigde', en: 'the person with a written proxy' },
};

const CLOSED: Said = { nl: 'U kunt dit dossier niet openen', en: 'You cannot open this file' };
const JUDGE: Said = { nl: 'Een mens moet dit eerst beoordelen', en: 'A person must judge this first' };

/** Why not, and what now. */
export function refusalShown(
  refused: FileRefused,
  people: PortalPeople,
  practice: PracticeView,
  frame: PortalFrame,
  on: string,
  at: number,
): RefusalProps {
  const { lang } = frame;
  const { decision, ruling, facts } = refused;
  const reason = shownReason(ruling, decision, on, 'asker');
  const clause = clauseShown(reason, practice.key);
  const parent = facts.capacities.some((actor) => actor.kind === 'parent' || actor.kind === 'guardian');
  const child = lang === 'nl' ? 'Uw kind' : 'Your child';
  return {
    frame,
    answer: decision.outcome === 'human' ? JUDGE : CLOSED,
    reason: reason.why,
    ...(clause ? { clause } : {}),
    articles: articlesShown(reason),
    ...(decision.outcome === 'human' ? { human: humanOf(decision) } : {}),
    ways: waysOf(refused, practice, child),
    still: people.people
      .filter((person) => person.name !== undefined)
      .map((person) => ({
        label: person.own
          ? { nl: 'Uw eigen dossier', en: 'Your own file' }
          : { nl: `Het dossier van ${person.callName} (${person.age})`, en: `The file of ${person.callName} (${person.age})` },
        href: to(lang, 'myFile', { file: person.client }),
      })),
    at,
    ...(parent ? { seenBy: child } : {}),
  };
}

/** Who decides about what stays closed for now, and before when. */
export function humanOf(decision: Decision): NonNullable<RefusalProps['human']> {
  const who: Said = { nl: 'een hulpverlener van de praktijk', en: 'a professional of the practice' };
  return { who, ...(decision.before === undefined ? {} : { before: decision.before }) };
}

function waysOf(refused: FileRefused, practice: PracticeView, child: string): readonly Way[] {
  const { capacities } = refused.facts;
  const ways: Way[] = [];
  const withAuthority = capacities.some(
    (actor) => actor.kind === 'guardian' || (actor.kind === 'parent' && actor.authority === true),
  );
  const without = capacities.some((actor) => actor.kind === 'parent' && actor.authority === false);
  if (withAuthority) ways.push({ kind: 'paper', name: child });
  if (without) ways.push({ kind: 'information' }, { kind: 'proof' });
  ways.push({
    kind: 'talk',
    name: practice.name,
    ...(practice.phone === undefined ? {} : { phone: practice.phone }),
    ...(practice.email === undefined ? {} : { email: practice.email }),
  });
  if (practice.email !== undefined) ways.push({ kind: 'disagree', href: `mailto:${practice.email}` });
  return ways;
}
