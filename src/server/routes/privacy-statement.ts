// The privacy officer's desk of the statement: what holds and what does not, and signing for what no machine can see.

import {
  attestationsOf,
  attestClause,
  type AttestLine,
  type AttestView,
  publishedStatement,
  practiceOf,
  withdrawAttestation,
  wordOf,
} from '../../desk/index.ts';
import { type Answers, attestListPage, attestPage, overviewPage, PATHS, type Said, to, UNTOUCHED } from '../../web/index.ts';
import { type Answer, closed, field, goTo, NOT_FOUND, page, type Route, type SignedVisit } from '../route.ts';
import { dayTyped } from '../show/day.ts';
import { actingOf, type Front, practiceShown, staffFrame } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';

const NAMES = { on: 'dag', seen: 'gezien', evidence: 'bewijs', declared: 'verklaring', reason: 'reden' };

export function privacyStatementRoutes(front: Front): readonly Route[] {
  const { house } = front;

  async function one(visit: SignedVisit, answers: Answers, status: 200 | 422): Promise<Answer> {
    const frame = await staffFrame(front, visit);
    const view = await attestationsOf(house, actingOf(visit));
    const line = view?.lines.find((l) => l.clause === visit.params['clause']);
    if (!frame || !view || !line) return NOT_FOUND;
    const { vouched, counts, kind, broken } = line;
    return page(
      attestPage({
        frame,
        ...shown(line),
        kind,
        ...(vouched.length === 0 ? {} : { vouched: listOf(view, vouched) }),
        term: counts,
        ...(broken ? { broken } : {}),
        history: line.history.map((h) => ({ ...h, by: h.name })),
        maySign: view.maySign,
        answers,
        today: visit.on,
      }),
      status,
    );
  }

  return [
    closed({
      path: PATHS.overview,
      method: 'get',
      who: ['staff'],
      logs: ['log-read'],
      answers: [200],
      handle: async (visit) => {
        const frame = await staffFrame(front, visit);
        const view = await attestationsOf(house, actingOf(visit));
        const practice = await practiceOf(house, visit.visitor.account.organisation);
        const statement = practice && (await publishedStatement(house, practice.key, visit.lang, visit.on));
        if (!frame || !view?.maySign || !practice || !statement) return NOT_FOUND;
        return page(
          overviewPage({
            frame: { ...frame, practice: practiceShown(practice) },
            version: statement.version === 'unstated' ? statement.hash.slice(0, 12) : statement.version,
            since: statement.since,
            chapters: statement.chapters.map((chapter) => ({
              title: chapter.title,
              sentences: chapter.sentences.map((s) => ({
                number: s.number,
                clause: s.clauses[0] ?? '',
                words: s.words,
                mark: s.mark,
              })),
            })),
            findings: statement.findings.map((f) => ({
              severity: f.severity,
              message: f.message,
              advice: f.advice,
              articles: [{ name: f.article }],
              rule: f.id,
            })),
            checkedOn: visit.on,
            attest: view.lines.filter(isOpen).map((line) => ({
              what: line.sentence,
              href: to(visit.lang, 'attest', { clause: line.clause }),
              ...(line.state === 'soon' && line.last ? { before: line.last.until } : {}),
            })),
          }),
        );
      },
    }),
    closed({
      path: PATHS.attestations,
      method: 'get',
      who: ['staff', 'dpo'],
      logs: ['log-read'],
      answers: [200],
      handle: async (visit) => {
        const frame = await staffFrame(front, visit);
        const view = await attestationsOf(house, actingOf(visit));
        if (!frame || !view) return NOT_FOUND;
        const open = view.lines.filter(isOpen).map(shown);
        const done = view.lines.filter((line) => !isOpen(line)).map(shown);
        return page(attestListPage({ frame, open, done, maySign: view.maySign }));
      },
    }),
    closed({
      path: PATHS.attest,
      method: 'get',
      who: ['staff', 'dpo'],
      logs: ['log-read'],
      answers: [200],
      handle: (visit) => one(visit, UNTOUCHED, 200),
    }),
    closed({
      path: PATHS.attest,
      method: 'post',
      who: ['staff'],
      logs: ['attest', 'log-read'],
      answers: [303, 422],
      handle: async (visit) => {
        const answer = await attestClause(house, actingOf(visit), visit.params['clause'] ?? '', {
          on: dayTyped(field(visit.form, 'dag')),
          seen: field(visit.form, 'gezien'),
          evidence: field(visit.form, 'bewijs'),
          declared: field(visit.form, 'verklaring') === 'ja',
        });
        if (answer.kind === 'problems') return one(visit, answersOf(visit.form, answer.problems, NAMES), 422);
        return answer.kind === 'done' ? goTo(to(visit.lang, 'attestations'), 'attested') : NOT_FOUND;
      },
    }),
    closed({
      path: PATHS.withdrawAttest,
      method: 'post',
      who: ['staff'],
      logs: ['attest', 'log-read'],
      answers: [303, 422],
      handle: async (visit) => {
        const reason = field(visit.form, 'reden');
        const answer = await withdrawAttestation(house, actingOf(visit), visit.params['clause'] ?? '', { reason });
        if (answer.kind === 'problems') return one(visit, answersOf(visit.form, answer.problems, NAMES), 422);
        return answer.kind === 'done' ? goTo(to(visit.lang, 'attestations'), 'attest-withdrawn') : NOT_FOUND;
      },
    }),
  ];
}

/** There is something to do: nobody signed, it does not count any more, or it soon will not. */
function isOpen(line: AttestLine): boolean {
  return line.state !== 'stands';
}

function shown(line: AttestLine) {
  const { clause, number, sentence, state, last } = line;
  return { clause, number, sentence, state, ...(last ? { until: last.until } : {}) };
}

function listOf(view: AttestView, words: readonly string[]): Said {
  const each = words.map((word) => wordOf(view.ruling.policy, word, 'person'));
  return { nl: each.map((t) => t.nl).join(' en '), en: each.map((t) => t.en ?? t.nl).join(' and ') };
}
