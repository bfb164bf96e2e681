// What does a practice promise? Its published statement, with proof per sentence, for anybody.

import {
  openQuestionForm,
  practiceOf,
  type PublishedSentence,
  publishedStatement,
  statementMarkdown,
  statementPdf,
} from '../../desk/index.ts';
import { accessibilityPage, PATHS, sentencePage, type SentenceProps, statementPage, to } from '../../web/index.ts';
import { NOT_FOUND, open, page, type Route, type Visit } from '../route.ts';
import { type Front, practiceShown, publicFrame } from '../show/frames.ts';

export function statementRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function published(visit: Visit) {
    const statement = await publishedStatement(house, visit.params['organisation'] ?? '', visit.lang, visit.on);
    if (!statement) return undefined;
    const { practice } = statement;
    return { statement, frame: { ...publicFrame(front, visit, practice), practice: practiceShown(practice) } };
  }

  return [
    open({
      path: PATHS.statement,
      method: 'get',
      logs: [],
      answers: [200],
      handle: async (visit) => {
        const found = await published(visit);
        if (!found) return NOT_FOUND;
        const { statement, frame } = found;
        const proof = visit.query.get('bewijs') !== null;
        const organisation = statement.practice.key;
        const asks = (await openQuestionForm(house, organisation, visit.on)) !== undefined;
        return page(
          statementPage({
            frame,
            version: statement.version === 'unstated' ? statement.hash.slice(0, 12) : statement.version,
            since: statement.since,
            view: proof ? 'proof' : 'read',
            ...(statement.practice.ruling.imported ? { imported: true } : {}),
            chapters: statement.chapters.map((chapter) => ({
              id: chapter.id,
              title: chapter.title,
              sentences: chapter.sentences.map(shown),
            })),
            document: statement.document,
            md: `${to(visit.lang, 'statement', { organisation })}/tekst`,
            pdf: `${to(visit.lang, 'statement', { organisation })}/pdf`,
            ...(asks ? { question: to(visit.lang, 'askQuestion', { organisation }) } : {}),
          }),
        );
      },
    }),
    open({
      path: `${PATHS.statement}/tekst`,
      method: 'get',
      logs: [],
      answers: [200],
      handle: async (visit) => {
        const practice = await practiceOf(house, visit.params['organisation'] ?? '');
        const text = practice && (await statementMarkdown(house, practice.key, visit.lang, visit.on));
        if (!practice || text === undefined) return NOT_FOUND;
        const name = `${practice.key}-${visit.lang === 'nl' ? 'verklaring' : 'statement'}.md`;
        return { kind: 'bytes', type: 'text/markdown; charset=utf-8', bytes: new TextEncoder().encode(text), name };
      },
    }),
    open({
      path: `${PATHS.statement}/pdf`,
      method: 'get',
      logs: [],
      answers: [200],
      handle: async (visit) => {
        const practice = await practiceOf(house, visit.params['organisation'] ?? '');
        const bytes = practice && (await statementPdf(house, practice.key, visit.lang, visit.on));
        if (!practice || !bytes) return NOT_FOUND;
        const name = `${practice.key}-${visit.lang === 'nl' ? 'verklaring' : 'statement'}.pdf`;
        return { kind: 'bytes', type: 'application/pdf', bytes, name };
      },
    }),
    open({
      path: PATHS.sentence,
      method: 'get',
      logs: [],
      answers: [200],
      handle: async (visit) => {
        const found = await published(visit);
        if (!found) return NOT_FOUND;
        const { statement, frame } = found;
        const clause = visit.params['clause'] ?? '';
        const sentence = statement.chapters.flatMap((c) => c.sentences).find((s) => s.clauses.includes(clause));
        if (!sentence) return NOT_FOUND;
        const error = sentence.findings.find((f) => f.severity === 'error') ?? sentence.findings[0];
        return page(
          sentencePage({
            frame,
            number: sentence.number,
            clause,
            words: sentence.words,
            version: statement.version === 'unstated' ? statement.hash.slice(0, 12) : statement.version,
            mark: sentence.mark,
            ...provenBy(sentence),
            ...(error ? { law: { says: error.message, articles: [{ name: error.article }] } } : {}),
            policy: policyText(statement.practice.ruling.policy, clause),
            examples: [],
            history: [],
          }),
        );
      },
    }),
    open({
      path: PATHS.accessibility,
      method: 'get',
      logs: [],
      answers: [200],
      handle: async (visit) => page(accessibilityPage({ frame: publicFrame(front, visit) })),
    }),
  ];
}

function shown(s: PublishedSentence) {
  return { number: s.number, clauses: s.clauses, words: s.words, proof: { mark: s.mark, evidence: s.evidence } };
}

/** What makes it true, and how we know: for what a person looks at that is a signature, with its days. */
function provenBy(s: PublishedSentence): Pick<SentenceProps, 'mechanism' | 'evidence'> {
  if (s.signedFor === undefined) return { ...(s.mark === 'unproven' ? {} : { mechanism: s.evidence }), evidence: [] };
  const { nl, en = nl } = s.signedFor;
  return {
    mechanism: {
      nl: `Een mens gaat kijken en tekent ervoor. Elke handtekening telt ${nl}.`,
      en: `A person goes and looks, and signs for it. Each signature counts for ${en}.`,
    },
    evidence: [{ what: { nl: 'Handtekening', en: 'Signature' }, found: s.evidence }],
  };
}

/** The clause as it stands in the policy, one member a line. */
function policyText(policy: object, id: string): string {
  const dot = id.indexOf('.');
  const section: unknown = Reflect.get(policy, id.slice(0, dot));
  const clause: unknown = typeof section === 'object' && section !== null ? Reflect.get(section, id.slice(dot + 1)) : undefined;
  if (typeof clause !== 'object' || clause === null) return `${id}: ${JSON.stringify(clause ?? null)}`;
  return [`${id}:`, ...Object.entries(clause).map(([member, value]) => `  ${member}: ${JSON.stringify(value)}`)].join('\n');
}
