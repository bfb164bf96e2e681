// Reading a statement without an account, and beginning with it. The text comes with every post and is kept nowhere until an organisation is made (ADR 4).

import {
  answered,
  changesOf,
  type DocumentPort,
  EXAMPLES,
  foundOrganisation,
  type LawfulPolicy,
  leftOver,
  practices,
  questionsOf,
  readGiven,
  type ReadAnswers,
  type Reading,
  type ReadQuestion,
  reportOf,
  reportOnPaper,
  type SignInPort,
} from '../../desk/index.ts';
import {
  type Answers,
  begunPage,
  beginPage,
  errorPage,
  PATHS,
  readyPage,
  reportWords,
  resultPage,
  startPage,
  to,
  UNTOUCHED,
} from '../../web/index.ts';
import { type Answer, field, type Form, goTo, NOT_FOUND, open, page, type Route, type Visit } from '../route.ts';
import { type Front, publicFrame } from '../show/frames.ts';
import { answersOf } from '../show/mistakes.ts';
import { changeShown, nameOf, questionShown, readingShown, wordsOfReport } from '../show/reading.ts';

/** What reading needs beside the house. */
export interface ReadingDoor {
  readonly documents: DocumentPort;
  readonly signIns: SignInPort;
  /** What the law asks of a care practice, as a policy: lawful answers are taken from it. */
  readonly basis: LawfulPolicy;
  /** May another organisation begin now, from there? Counted, so that nobody fills the server. */
  mayBegin(source: string): boolean;
}

/** A text that is far too long gets its message at the field too. */
const LIMIT = 11 * 1024 * 1024;
/** The largest file. */
const LARGEST = 10 * 1024 * 1024;

const TOO_LARGE = {
  nl: 'Dit bestand is groter dan 10 MB. Kies een kleiner bestand, of plak de tekst.',
  en: 'This file is larger than 10 MB. Choose a smaller file, or paste the text.',
};

const UNLIKE = {
  nl: 'Dit lijkt geen privacyverklaring: wij herkenden er bijna niets in. Plak de hele tekst van uw privacyverklaring, of kies een ander bestand.',
  en: 'This does not look like a privacy statement: we recognised hardly anything in it. Paste the whole text of your statement, or choose another file.',
};

type Given =
  | { readonly ok: true; readonly reading: Reading; readonly name: string }
  | { readonly ok: false; readonly answer: Answer };

export function readingRoutes(front: Front, door: ReadingDoor): readonly Route[] {
  async function start(visit: Visit, answers: Answers, status: 200 | 422 = 200): Promise<Answer> {
    const shown = (await practices(front.house)).map((p) => ({ key: p.key, name: p.name }));
    const example = shown[0]?.key;
    const frame = { ...publicFrame(front, visit), path: PATHS.start, ...(example === undefined ? {} : { example }) };
    const examples = EXAMPLES.map(({ key, label }) => ({ key, label }));
    return page(startPage({ frame, answers, examples, practices: shown }), status);
  }

  function result(visit: Visit, reading: Reading, name: string): Answer {
    const { lang } = visit;
    return page(
      resultPage({
        ...readingShown(reading, lang),
        frame: { ...publicFrame(front, visit), path: PATHS.start },
        name,
        carry: { tekst: reading.statement.text },
        make: to(lang, 'begin'),
        pdf: to(lang, 'readPdf'),
        json: to(lang, 'readJson'),
      }),
    );
  }

  /** The text that a post brings, read; or the first page again with what is wrong with it. */
  async function given(visit: Visit): Promise<Given> {
    const file = visit.form.files['bestand'];
    const text = field(visit.form, 'tekst');
    if (visit.form.tooLarge?.includes('bestand') === true) {
      const answers = { typed: { tekst: text }, mistakes: [{ field: 'bestand', message: TOO_LARGE }] };
      return { ok: false, answer: await start(visit, answers, 422) };
    }
    const at = file === undefined ? 'tekst' : 'bestand';
    const found = file === undefined ? door.documents.pasted(text) : await door.documents.file(file.bytes, file.name);
    if (!found.ok) {
      const message =
        file === undefined && text.trim() === ''
          ? { nl: 'Plak een tekst, of kies een bestand.', en: 'Paste a text, or choose a file.' }
          : found.refusal.message;
      // A text that is far too long is not sent back: the page would be as long.
      const typed = text.length > 250_000 ? {} : { tekst: text };
      return { ok: false, answer: await start(visit, { typed, mistakes: [{ field: at, message }] }, 422) };
    }
    const reading = readGiven(found.document.text, visit.on);
    if (reading.unlike)
      return {
        ok: false,
        answer: await start(visit, { typed: { tekst: text }, mistakes: [{ field: at, message: UNLIKE }] }, 422),
      };
    return { ok: true, reading, name: nameOf(reading, { nl: 'Uw verklaring', en: 'Your statement' }, visit.lang) };
  }

  /** A post that goes on with a text that was read before. */
  const onward = (
    path: string,
    answers: readonly number[],
    handle: (visit: Visit, reading: Reading, name: string) => Promise<Answer>,
  ): Route =>
    open({
      path,
      method: 'post',
      logs: [],
      limit: LIMIT,
      upload: LARGEST,
      answers: [...answers, 422],
      handle: async (visit) => {
        const found = await given(visit);
        return found.ok ? handle(visit, found.reading, found.name) : found.answer;
      },
    });

  /** Whoever loads such an address again has no text to go on with: back to the first page. */
  const again = (path: string): Route =>
    open({ path, method: 'get', logs: [], answers: [303], handle: async (visit) => goTo(to(visit.lang, 'start')) });

  function ready(visit: Visit, reading: Reading, name: string, back: Answers = UNTOUCHED, status: 200 | 422 = 200): Answer {
    const { lang } = visit;
    const questions = questionsOf(reading, door.basis, visit.on);
    const answers = answersIn(visit.form, questions);
    const { policy, mends } = answered(reading, answers, door.basis, visit.on);
    return page(
      readyPage({
        frame: { ...publicFrame(front, visit), path: PATHS.start },
        name: reading.name ?? '',
        action: to(lang, 'begun'),
        carry: { tekst: reading.statement.text, beantwoord: 'ja', ...carried(answers) },
        changes: changesOf(reading, policy, mends, visit.on).map(changeShown),
        left: leftOver(policy, visit.on),
        answers: back,
      }),
      status,
    );
  }

  return [
    open({ path: PATHS.start, method: 'get', logs: [], answers: [200], handle: (visit) => start(visit, UNTOUCHED) }),
    ...[PATHS.read, PATHS.readPdf, PATHS.readJson, PATHS.begin, PATHS.ready, PATHS.begun].map(again),
    onward(PATHS.read, [200], async (visit, reading, name) => result(visit, reading, name)),
    open({
      path: PATHS.example,
      method: 'get',
      logs: [],
      answers: [200],
      handle: async (visit) => {
        const example = EXAMPLES.find((e) => e.key === visit.params['example']);
        if (!example) return NOT_FOUND;
        const reading = readGiven(example.text, visit.on);
        return result(visit, reading, nameOf(reading, example.label, visit.lang));
      },
    }),
    onward(PATHS.readJson, [200], async (visit, reading) => ({
      kind: 'bytes',
      type: 'application/json; charset=utf-8',
      bytes: new TextEncoder().encode(JSON.stringify(reportOf(reading.statement, visit.on, visit.lang), null, 2)),
      name: `${reportWords[visit.lang].file}.json`,
    })),
    onward(PATHS.readPdf, [200], async (visit, reading) => {
      const { lang, on } = visit;
      const printed = await front.house.printer.printFile(reportOnPaper(reading, on, lang, wordsOfReport(reading, visit)));
      if (!printed.ok) throw new Error('a report could not be printed');
      return { kind: 'bytes', type: 'application/pdf', bytes: printed.pdf, name: `${reportWords[lang].file}.pdf` };
    }),
    onward(PATHS.begin, [200], async (visit, reading, name) =>
      page(
        beginPage({
          frame: { ...publicFrame(front, visit), path: PATHS.start },
          name,
          action: to(visit.lang, 'ready'),
          carry: { tekst: reading.statement.text, beantwoord: 'ja' },
          questions: questionsOf(reading, door.basis, visit.on).map(questionShown),
          answers: UNTOUCHED,
          known: knownOf(reading),
        }),
      ),
    ),
    onward(PATHS.ready, [200], async (visit, reading, name) => ready(visit, reading, name)),
    open({
      path: PATHS.begun,
      method: 'post',
      logs: ['start', 'policy', 'access-rule'],
      limit: LIMIT,
      upload: LARGEST,
      answers: [200, 422, 429],
      handle: async (visit) => {
        const found = await given(visit);
        if (!found.ok) return found.answer;
        if (!door.mayBegin(visit.source))
          return page(errorPage({ lang: visit.lang, path: PATHS.start, kind: 'busy', demo: front.demo }), 429);
        const { reading } = found;
        const questions = questionsOf(reading, door.basis, visit.on);
        const { policy } = answered(reading, answersIn(visit.form, questions), door.basis, visit.on);
        const made = await foundOrganisation(front.house, door.signIns, {
          policy,
          name: field(visit.form, 'organisatie'),
          owner: {
            first: field(visit.form, 'voornaam'),
            last: field(visit.form, 'achternaam'),
            email: field(visit.form, 'email'),
          },
          on: visit.on,
        });
        if (!made.ok) return ready(visit, reading, found.name, answersOf(visit.form, made.problems), 422);
        return page(
          begunPage({
            frame: { ...publicFrame(front, visit), path: PATHS.start },
            name: made.organisation.name,
            organisation: made.organisation.slug,
            imported: made.imported,
            ...(made.link === undefined ? {} : { link: made.link }),
          }),
        );
      },
    }),
  ];
}

/** What was answered. A form that was filled in and has no box of a question ticked says: none of these. */
function answersIn(form: Form, questions: readonly ReadQuestion[]): ReadAnswers {
  if (field(form, 'beantwoord') !== 'ja') return {};
  return Object.fromEntries(
    questions.map((q) => [q.id, (form.fields[q.id] ?? []).flatMap((value) => value.split(' ')).filter((value) => value !== '')]),
  );
}

/** The answers in one hidden field each: no value has a blank in it. */
function carried(answers: ReadAnswers): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, values]) => (values === undefined ? [] : [[id, values.join(' ')]])),
  );
}

/** What the draft took from the text, by its own words. */
function knownOf(reading: Reading): readonly { readonly nl: string }[] {
  const seen = new Set<string>();
  return [...reading.statement.sources.values()].flatMap((spans) => {
    const text = spans[0]?.text.replace(/\s+/g, ' ').trim() ?? '';
    if (text === '' || seen.has(text)) return [];
    seen.add(text);
    return [{ nl: text.length > 160 ? `${text.slice(0, 157)}...` : text }];
  });
}
