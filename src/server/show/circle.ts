// Who stands around a client, as the overview of a file shows it.

import { capital, consentName, type CircleView, dayOfInstant, nextAge, wordOf } from '../../desk/index.ts';
import { fullName } from '../../record/index.ts';
import type { AccessLine, Answer, Authority, ConsentLine, FileHead, FileProps, Said, TeamMember } from '../../web/index.ts';
import { reasonShown } from './reason.ts';

const ANSWER: Readonly<Record<'allow' | 'deny' | 'human', Answer>> = { allow: 'yes', deny: 'no', human: 'ask' };

export const ROLES: Readonly<Record<string, Said>> = {
  'parent authority': { nl: 'ouder met gezag', en: 'parent with authority' },
  'parent no-authority': { nl: 'ouder zonder gezag', en: 'parent without authority' },
  'guardian authority': { nl: 'voogd', en: 'guardian' },
  curator: { nl: 'curator', en: 'curator' },
  mentor: { nl: 'mentor', en: 'mentor' },
  administrator: { nl: 'bewindvoerder', en: 'administrator of property' },
  authorised: { nl: 'schriftelijk gemachtigde', en: 'authorised in writing' },
  relative: { nl: 'naaste', en: 'relative' },
};

/** One line per person: the answer per column, and the reason of the answer that says most. */
export function accessLines(view: CircleView, head: FileHead, on: string, practice: string): readonly AccessLine[] {
  return view.maySee.map((line): AccessLine => {
    const { kind, name, relation } = line.who;
    const refused = line.answers.find((decision) => decision.outcome !== 'allow') ?? line.answers[0];
    const who = kind === 'client' ? head.callName : kind === 'team' ? '' : (name ?? '');
    const role = ROLES[relation === undefined ? kind : `${kind} ${relation}`] ?? ROLES[kind];
    return {
      who: kind === 'team' ? `Team ${head.callName}` : who,
      ...(role && kind !== 'client' && kind !== 'team' ? { role } : {}),
      answers: line.answers.map((decision) => ANSWER[decision.outcome]),
      reason: refused ? reasonShown(view.ruling, refused, on, practice, 'staff') : { why: '' },
    };
  });
}

export function teamShown(view: CircleView, on: string): readonly TeamMember[] {
  const { policy } = view.ruling;
  return view.circle.team
    .filter((member) => member.until === undefined || member.until >= on)
    .map((member) => ({
      role: capital(wordOf(policy, member.task, 'person')),
      name: member.name ? fullName(member.name) : '',
      from: member.from,
      ...(member.until === undefined ? {} : { until: member.until }),
    }));
}

/** Whom of the team to tell: the coordinators, or whoever is in it. */
export function leadersOf(view: CircleView, on: string): string {
  const now = view.circle.team.filter((m) => m.from <= on && (m.until === undefined || m.until >= on) && m.name);
  const lead = now.filter((m) => m.task === 'coordinator');
  return [...new Set((lead.length > 0 ? lead : now).map((m) => (m.name ? fullName(m.name) : '')))].join(', ');
}

export const PROOFS: Readonly<Record<string, Said>> = {
  'register-extract': { nl: 'uittreksel uit het gezagsregister', en: 'extract from the register of authority' },
  'court-order': { nl: 'beschikking van de rechter', en: 'court order' },
  'written-proxy': { nl: 'schriftelijke machtiging', en: 'written proxy' },
  statement: { nl: 'eigen verklaring', en: 'own statement' },
};

export function authorityShown(view: CircleView): readonly Authority[] {
  const shown = (row: CircleView['circle']['authority'][number] | CircleView['circle']['representation'][number]) => {
    const what = PROOFS[row.proof.kind];
    return what && row.proof.seenOn !== undefined ? { proof: { what, seen: row.proof.seenOn } } : {};
  };
  return [
    ...view.circle.authority.map((row): Authority => {
      const how = ROLES[`${row.kind} ${row.held ? 'authority' : 'no-authority'}`];
      return { kind: 'authority', who: row.name ? fullName(row.name) : '', ...(how ? { how } : {}), ...shown(row) };
    }),
    ...view.circle.representation.map((row): Authority => {
      const how = ROLES[row.kind];
      return { kind: 'represents', who: row.name ? fullName(row.name) : '', ...(how ? { how } : {}), ...shown(row) };
    }),
  ];
}

const ACTS = { asked: 'open', given: 'given', refused: 'refused', withdrawn: 'withdrawn', 'not-needed': 'not-needed' } as const;

/** The last word on each consent. */
export function consentsShown(view: CircleView): readonly ConsentLine[] {
  const seen = new Set<string>();
  return view.circle.consents.flatMap((row): readonly ConsentLine[] => {
    if (seen.has(row.word)) return [];
    seen.add(row.word);
    const day = dayOfInstant(row.at).split('-').reverse().join('-');
    const who = row.name && row.act !== 'not-needed' ? `${fullName(row.name)}, ` : '';
    const what = consentName(view.ruling.policy, row.word);
    return [{ what: capital(what), note: `${who}${day}`, state: ACTS[row.act] }];
  });
}

/** The next birthday that changes who may see what. */
export function soonShown(view: CircleView, callName: string, on: string): FileProps['soon'] {
  const next = nextAge(view.facts.birthDate, view.ruling.decider.ages, on);
  if (!next) return [];
  return [
    {
      on: next.on,
      what: {
        nl: `${callName} wordt ${next.age}. Dan verandert wie wat mag zien.`,
        en: `${callName} turns ${next.age}. Then it changes who may see what.`,
      },
    },
  ];
}
