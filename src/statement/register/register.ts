// The register of processing activities (AVG 30), built from the policy: one entry for each purpose for which we are controller,
// one for each service that we do as processor. What the law asks (REG-01..08), and what makes it useful beside that (REG-11).

import { inEea } from '../../law/index.ts';
import {
  type ClauseId,
  type Day,
  type Place,
  type Policy,
  policyHash,
  type Recipient,
  type Text,
  vocabulary,
  type Word,
} from '../../policy/index.ts';
import { dictionary, p, type Phrases } from '../words/dictionary.ts';
import { printedWords } from '../words/list.ts';
import { type Lang, ownOf, type OwnWords } from '../words/own.ts';
import { MANY, ONE } from '../words/people.ts';
import { LISTS } from '../words/phrases.ts';
import { inOrder } from '../words/order.ts';
import { paragraphsOf, sentencesOf, voiceOf } from '../words/sentences.ts';
import { lawfulGround } from './ground.ts';
import { expanded, recordsOf } from './records.ts';

/** A word with how people read it. */
export interface Named {
  readonly word: Word;
  readonly label: Text;
}
/** A clause with how people read it. */
export interface NamedClause {
  readonly clause: ClauseId;
  readonly label: Text;
}
/** A transfer to a country outside the EEA (AVG 30(1)(e)): to whom, where, under which safeguard. `unknown`: no country is stated. */
export interface Transfer extends NamedClause {
  readonly countries: readonly Named[];
  readonly unknown: boolean;
  readonly safeguard?: Named;
}
/** A recipient with its role; for a processor whether there is an agreement. */
export interface RegisterRecipient extends NamedClause {
  readonly role: Named;
  readonly agreement?: Named;
}
/** How long something is kept: the sentence of the rule. */
export interface Term extends NamedClause {
  readonly records: readonly Named[];
}

/** One activity as controller: AVG 30(1). */
export interface ControllerEntry {
  readonly clause: ClauseId;
  /** Its number in the statement. */
  readonly sentence: number;
  readonly purpose: Text;
  readonly jointWith: readonly Named[];
  readonly subjects: readonly Named[];
  readonly data: readonly Named[];
  readonly special: readonly Named[];
  readonly basis: readonly Named[];
  readonly articles: readonly string[];
  readonly exceptions: readonly string[];
  readonly bsn: readonly string[];
  readonly interest?: Text;
  /** Day of the balancing test. */
  readonly balance?: Day;
  readonly sources: readonly Named[];
  readonly systems: readonly Named[];
  readonly recipients: readonly RegisterRecipient[];
  readonly transfers: readonly Transfer[];
  readonly terms: readonly Term[];
  readonly access: readonly { readonly clause: ClauseId; readonly who: readonly Named[] }[];
}

/** One activity as processor or as officer for others: AVG 30(2). */
export interface ProcessorEntry {
  readonly clause: ClauseId;
  readonly sentence: number;
  readonly activity: Text;
  readonly controllers: readonly Named[];
  readonly data: readonly Named[];
  readonly agreement?: Named;
  readonly subprocessors: readonly RegisterRecipient[];
  readonly transfers: readonly Transfer[];
}

export interface Register {
  readonly organisation: { readonly name: string; readonly form?: string; readonly number?: string; readonly seat?: string };
  readonly contact: readonly NamedClause[];
  /** What the policy says about a data protection officer. */
  readonly officer: readonly NamedClause[];
  readonly version: string;
  readonly on: Day;
  readonly hash: string;
  readonly controller: readonly ControllerEntry[];
  readonly processor: readonly ProcessorEntry[];
  /** The general description of security: AVG 30(1)(g), 30(2)(d). */
  readonly measures: readonly NamedClause[];
}

/** Builds the register of a policy as it is on a day. */
export function registerOf(policy: Policy, on: Day): Register {
  const own = ownOf(policy);
  const names = (
    words: readonly Word[] | undefined,
    base: readonly Phrases[],
    lists: readonly (OwnWords | 'service')[] = [],
  ): readonly Named[] => {
    const label = (lang: Lang, word: Word): string => printedWords([word], dictionary(base, lists, own, lang), 0)[0] ?? word;
    return (words ?? []).map((word) => ({ word, label: p(label('nl', word), label('en', word)) }));
  };
  const one = (word: Word | undefined, base: Phrases): readonly Named[] => names(word === undefined ? [] : [word], [base]);
  const data = (words: readonly Word[] | undefined) => names(words, DATA, ['data']);
  const voice = voiceOf(policy);
  const numberOf = (id: ClauseId): number => voice.numberOf(id) ?? 0;
  const paragraphs = paragraphsOf(policy, on);
  const told = (section: string): readonly NamedClause[] =>
    paragraphs.filter((x) => x.section === section).map((x) => ({ clause: x.clauses[0] ?? '', label: p(x.nl, x.en) }));
  const recipients = Object.entries(policy.recipient ?? {});
  const recipientName = (key: string): Text => names([key], [LISTS.recipient ?? {}], ['recipient'])[0]?.label ?? p(key, key);

  const recipientOf = ([key, r]: readonly [string, Recipient]): RegisterRecipient => {
    const agreement = one(r.agreement, vocabulary.agreement)[0];
    return {
      clause: `recipient.${key}`,
      label: recipientName(key),
      role: one(r.is, vocabulary['recipient-role'])[0] as Named,
      ...(agreement ? { agreement } : {}),
    };
  };
  const transfersOf = (of: readonly (readonly [string, Recipient])[]): readonly Transfer[] =>
    of.flatMap(([key, r]) => {
      const places = [...new Set([...(r.seat ? [r.seat] : []), ...(r.stores ?? []), ...(r.support ?? [])])];
      const outside = places.filter((place: Place) => !inEea(place));
      // A processor whose country is nowhere stated may be outside: unknown is never inside (TR-01).
      const unknown = r.is === 'processor' && places.length === 0;
      if (outside.length === 0 && !unknown) return [];
      const safeguard = one(r.safeguard, vocabulary.safeguard)[0];
      return [
        {
          clause: `recipient.${key}`,
          label: recipientName(key),
          countries: names(outside, [LISTS.place ?? {}]),
          unknown,
          ...(safeguard ? { safeguard } : {}),
        },
      ];
    });
  const termsFor = (key: string, what: readonly Word[]): readonly Term[] => {
    const kinds = new Set(recordsOf(policy, what));
    return inOrder('retention', policy).flatMap(([k, clause]): readonly Term[] => {
      const rule = clause as NonNullable<Policy['retention']>[string];
      const meant = rule.for ? rule.for.includes(key) : rule.records.includes('all') || rule.records.some((x) => kinds.has(x));
      const sentence = sentencesOf(policy, on).find((s) => s.clauses[0] === `retention.${k}` && s.part === 1);
      return meant && sentence
        ? [
            {
              clause: `retention.${k}`,
              label: p(sentence.nl, sentence.en),
              records: names(rule.records, [vocabulary.record, vocabulary.rest]),
            },
          ]
        : [];
    });
  };

  const joint = Object.values(policy.service ?? {}).filter((s) => s.role === 'joint');
  const controller = inOrder('purpose', policy).map(([key, clause]): ControllerEntry => {
    const purpose = clause as NonNullable<Policy['purpose']>[string];
    const categories = expanded(policy, purpose.what);
    const clauses = categories.flatMap((c) => policy.data?.[c] ?? []);
    const ground = lawfulGround(policy, key, purpose);
    const mine = recipients.filter(([, r]) => (r.for ?? []).includes(key));
    const unique = (words: readonly Word[]): readonly Word[] => [...new Set(words)];
    return {
      clause: `purpose.${key}`,
      sentence: numberOf(`purpose.${key}`),
      purpose: names([key], [LISTS.purpose ?? {}], ['purpose'])[0]?.label ?? p(key, key),
      jointWith: names(unique(joint.flatMap((s) => s.with ?? [])), [MANY]),
      subjects: names(purpose.about ?? ['client'], [MANY]),
      data: data(purpose.what),
      special: names(unique(clauses.flatMap((c) => c.special ?? [])), [LISTS.special ?? {}]),
      basis: names(ground.basis, [vocabulary.basis]),
      articles: ground.articles,
      exceptions: ground.exceptions,
      bsn: ground.bsn,
      ...(purpose.interest && purpose.interest !== 'unstated' ? { interest: purpose.interest } : {}),
      ...(purpose.balance && purpose.balance !== 'unstated' ? { balance: purpose.balance } : {}),
      sources: names(unique([...(purpose.from ?? []), ...clauses.flatMap((c) => c.from ?? [])]), SOURCES),
      systems: names(unique(clauses.flatMap((c) => c.system ?? [])), [vocabulary.system]),
      recipients: mine.map(recipientOf),
      transfers: transfersOf(mine),
      terms: termsFor(key, purpose.what),
      access: Object.entries(policy.access ?? {}).flatMap(([k, a]) =>
        a.for.includes(key) ? [{ clause: `access.${k}`, who: names(a.who, [MANY]) }] : [],
      ),
    };
  });
  const processor = inOrder('service', policy).flatMap(([key, clause]): readonly ProcessorEntry[] => {
    const service = clause as NonNullable<Policy['service']>[string];
    if (service.role !== 'processor' && service.role !== 'fg') return [];
    const touched = new Set(expanded(policy, service.what ?? []));
    const mine = recipients.filter(([, r]) => r.is === 'processor' && expanded(policy, r.gets).some((c) => touched.has(c)));
    const agreement = one(service.agreement, vocabulary.agreement)[0];
    return [
      {
        clause: `service.${key}`,
        sentence: numberOf(`service.${key}`),
        activity: names([key], [vocabulary.service], ['service'])[0]?.label ?? p(key, key),
        controllers: names(service.for, [MANY]),
        data: data(service.what),
        ...(agreement ? { agreement } : {}),
        subprocessors: mine.map(recipientOf),
        transfers: transfersOf(mine),
      },
    ];
  });
  const { name, form, number, seat } = policy.organisation;
  return {
    organisation: { name, ...(form ? { form } : {}), ...(number ? { number } : {}), ...(seat ? { seat } : {}) },
    contact: told('contact'),
    officer: told('oversight').filter((o) => policy.oversight?.[o.clause.slice('oversight.'.length)]?.is === 'fg'),
    version: policy.statement.version,
    on,
    hash: policyHash(policy),
    controller,
    processor,
    measures: [...told('measure'), ...told('undertaking')],
  };
}

const DATA: readonly Phrases[] = [LISTS.category ?? {}, LISTS.rest ?? {}];
const SOURCES: readonly Phrases[] = [ONE, LISTS.source ?? {}, vocabulary.class];
