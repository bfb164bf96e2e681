import { describe, expect, it } from 'vitest';
import { parsePolicy, printError } from './index.ts';

const HEAD = 'zorgvuldig: 1\norganisation: { name: Praktijk Proef }\nstatement: { version: "1" }\n';

/** The errors of a text that follows the three lines every policy has: `kind line:column clause.member message`. */
function mistakes(text: string, head = HEAD, language: 'nl' | 'en' = 'en'): readonly string[] {
  const parsed = parsePolicy(head + text, 'p');
  return parsed.ok ? [] : parsed.errors.map((e) => `${e.kind} ${printError(e, language).replace(/^p:/, '')}`);
}

describe('mistakes in the text', () => {
  it.each([
    ['', 'text 1:1  this file is empty'],
    ['# only a comment\n', 'text 1:1  this file is empty'],
    ['a: 1\n---\nb: 2\n', 'text 2:1  a second document begins here; a policy is one'],
    ['a: &x 1\nb: *x\n', 'text 1:4  anchors (& and *) have no place in a policy; write it out again here'],
    ['a: !!str 1\n', 'text 1:4  tags (!) have no place in a policy; leave this out or put it in quotes'],
    ['%YAML 1.1\n---\na: 1\n', 'text 1:1  lines with % have no place in a policy; leave this line out'],
    ['a: 1\na: 2\n', "text 2:1  'a' stands here twice; join them or rename one"],
    ['a: [1, 2\n', 'text 2:1  this line is indented wrongly, or a bracket or quote above it is still open'],
    ['a:\n\t- b\n', 'text 2:1  a tab does not indent; use spaces'],
    ['[a]: 1\n', 'text 1:1  a name is one word, not a list or a map'],
    ['a: "\\q"\n', 'text 1:5  a character after \\ means nothing; use single quotes'],
    ['a: \u0007\n', 'text 1:4  a character that does not belong in a text'],
    ['a: b: c\n', 'text 1:4  there are two colons on this line; put the value in quotes'],
  ])('%j', (text, error) => {
    expect(mistakes(text, '')[0]).toBe(error);
  });

  it('takes a merge key for a name like any other', () => {
    expect(mistakes('contact:\n  <<: { email: a@b.example }\n')[0]).toContain("'<<' cannot be a name");
  });
});

describe('mistakes of shape', () => {
  it.each([
    ['retentions:\n  x: {}\n', "shape 4:1  'retentions' does not exist here; did you mean 'retention'?"],
    ['contact:\n', 'shape 4:9  contact  nothing stands here; leave it out or fill it in'],
    [
      'contact:\n  General: {}\n',
      "shape 5:3  contact  'General' cannot be a name; write small letters and digits, with -, _ or . between, at most 60 characters",
    ],
    ['right:\n  acces: {}\n', "shape 5:3  right  'acces' does not exist here; did you mean 'access'?"],
    [
      'access:\n  a: { who: client, wat: notes, may: read, for: care, what: notes }\n',
      "shape 5:21  access.a  'wat' does not exist here; did you mean 'what'?",
    ],
    [
      'consent:\n  a: { by: client }\n',
      "shape 5:6  consent.a  'kind' is missing: care: to being helped. disclosure: release from secrecy. avg: ground for using data.",
    ],
    ['consent:\n  a: { kind: avgg }\n', "shape 5:14  consent.a.kind  'avgg' cannot stand here; did you mean 'avg'?"],
    ['consent:\n  a: { kind: yes }\n', "shape 5:14  consent.a.kind  'yes' cannot stand here; choose from: care, disclosure, avg"],
    [
      'measure:\n  backup: { every: 1 day }\n',
      'shape 5:11  measure.backup  exactly one of these members belongs here: kept-by / attested-by',
    ],
    [
      'measure:\n  backup: { kept-by: backup, attested-by: board }\n',
      'shape 5:30  measure.backup  exactly one of these members belongs here: kept-by / attested-by',
    ],
    [
      'contact:\n  a: { email: nobody }\n',
      "shape 5:15  contact.a.email  here stands 'nobody'; write an e-mail address, such as info@practice.example",
    ],
    [
      'message:\n  a: { sends: newsletter, opt-out: yes }\n',
      "shape 5:36  message.a.opt-out  here stands 'yes'; write true or false",
    ],
    [
      'access:\n  a: { who: [], may: read, what: notes, for: care }\n',
      'shape 5:13  access.a.who  an empty list says nothing; leave this member out',
    ],
    [
      'right:\n  access: { within: 1 maand }\n',
      "shape 5:21  right.access.within  '1 maand' is no length of time; write for instance '7 years' or 'at once', 'unstated'",
    ],
    [
      'statement: { version: "1", adopted: 1 mei }\n',
      "shape 3:37  statement.adopted  here stands '1 mei'; write a day such as 2026-11-01",
    ],
  ])('%j', (text, error) => {
    const head = text.startsWith('statement') ? 'zorgvuldig: 1\norganisation: { name: Praktijk Proef }\n' : HEAD;
    expect(mistakes(text, head)).toContain(error);
  });

  it('names what a file must have', () => {
    expect(mistakes('a: 1\n', '')).toEqual([
      "shape 1:1  'a' does not exist here; here can stand: zorgvuldig, organisation, contact, service, oversight, data, purpose, consent, access, recipient, territory, never, retention, right, request, measure, undertaking, pledge, breach, cookie, form, message, statement, example",
      "shape 1:1  'zorgvuldig: 1' is missing",
      "shape 1:1  the section 'organisation' is missing",
      "shape 1:1  the section 'statement' is missing",
    ]);
    expect(mistakes('zorgvuldig: 2\n', '').at(-1)).toBe('shape 1:13  this language has version 1: write zorgvuldig: 1');
  });

  it('speaks Dutch', () => {
    expect(mistakes('right:\n  acces: {}\n', HEAD, 'nl')).toEqual([
      "shape 5:3  right  'acces' bestaat hier niet; bedoelt u 'access'?",
    ]);
  });
});

describe('words nobody explained', () => {
  it.each([
    [
      'access:\n  a: { who: caregivr, may: read, what: notes, for: care }\n',
      "word 5:13  access.a.who  the word 'caregivr' is not known here; did you mean 'caregiver'?",
    ],
    [
      'access:\n  a: { who: client, may: read, what: horoscope, for: care }\n',
      "word 5:38  access.a.what  the word 'horoscope' is not known here; make data.horoscope, or explain it under 'words' in this clause",
    ],
    [
      'data:\n  horoscope: {}\n',
      "word 5:3  data.horoscope  'horoscope' is a word of your own; say how people read it: label: { nl: ..., en: ... }",
    ],
    [
      'cookie:\n  a: { class: marketing, ask: first, recipient: advertiser }\n',
      "word 5:49  cookie.a.recipient  the word 'advertiser' is not known here; make recipient.advertiser first",
    ],
  ])('%j', (text, error) => {
    expect(mistakes(text)).toEqual([error]);
  });

  it('a word is known once the policy explains it', () => {
    expect(
      mistakes(
        'data:\n  horoscope: { label: { nl: "horoscoop" } }\naccess:\n  a: { who: client, may: read, what: horoscope, for: care }\n',
      ),
    ).toEqual([]);
    expect(
      mistakes(
        'data:\n  notes: { items: [mood, name], words: { mood: { nl: "stemming", en: "mood" } } }\nform:\n  a: { asks: mood }\n',
      ),
    ).toEqual([]);
  });

  it('a word means the same everywhere', () => {
    const twice =
      'data:\n  notes: { items: mood, words: { mood: { nl: "stemming" } } }\n  medical: { items: mood, words: { mood: { nl: "humeur" } } }\n';
    expect(mistakes(twice)).toEqual([
      "sense 6:36  data.medical.words  'mood' is explained differently at data.notes; a word means the same everywhere",
    ]);
  });
});

describe('what cannot be', () => {
  const row = (of: string, who = 'guardian') => `{ who: ${who}, of: ${of}, may: read, what: notes, for: inspection }`;

  it.each([
    [
      'request:\n  channel: { at: contact.front }\n',
      "sense 5:18  request.channel.at  there is no clause 'contact.front' that fits here",
    ],
    [
      'contact:\n  front-desk: {}\nrequest:\n  channel: { at: contact.frontdesk }\n',
      "sense 7:18  request.channel.at  there is no clause 'contact.frontdesk' that fits here; did you mean 'contact.front-desk'?",
    ],
    [
      'right:\n  complaint: { at: right.complaint }\n',
      "sense 5:20  right.complaint.at  there is no clause 'right.complaint' that fits here (contact)",
    ],
    [
      'access:\n  a: { who: guardian, may: read, what: notes, for: inspection, needs: consent.parent-access }\n',
      "sense 5:71  access.a.needs  there is no clause 'consent.parent-access' that fits here",
    ],
    [
      'data:\n  care-file: { group: [notes, child-file] }\n  child-file: { group: care-file }\n',
      'sense 6:24  data.child-file.group  these groups go round in a circle: care-file > child-file > care-file',
    ],
    [
      'data:\n  care-file: { group: care-file }\n',
      'sense 5:23  data.care-file.group  these groups go round in a circle: care-file > care-file',
    ],
    [`access:\n  a: ${row('{ from: 16, under: 12 }')}\n`, 'sense 5:27  access.a.of  from 16 and under 12: nobody fits in'],
    [
      `access:\n  f.a: ${row('{ under: 13 }')}\n  f.b: ${row('{ from: 12 }')}\n`,
      'sense 6:29  access.f.b.of  these ages overlap with those of access.f.a',
    ],
    [
      'retention:\n  a: { records: photo, at-least: 20 years, at-most: 15 years }\n',
      'sense 5:53  retention.a.at-most  at least 20 years and at most 15 years cannot both be',
    ],
    [
      'retention:\n  a: { records: photo, at-least: 1 day, at-most: at once }\n',
      'sense 5:50  retention.a.at-most  at least 1 day and at most at once cannot both be',
    ],
    ['statement: { version: "1", adopted: 2026-02-30 }\n', "sense 3:37  statement.adopted  '2026-02-30' is not in the calendar"],
    [
      'form:\n  a: {}\n  b: { was: form.a }\n',
      "sense 6:13  form.b.was  'form.a' is still there; a clause that is there cannot have been renamed",
    ],
    ['form:\n  a: { was: form.x }\n  b: { was: form.x }\n', "sense 6:13  form.b.was  'form.x' is the old name of form.a already"],
    [
      'example:\n  a: { say: { nl: "x" }, expect: deny, by: statement.version }\n',
      'sense 5:3  example.a  an example asks one question: who, records or clock',
    ],
    [
      'example:\n  a: { say: { nl: "x" }, who: client, expect: due, by: statement.version }\n',
      "sense 5:47  example.a.expect  'due' does not answer this question; choose from allow, deny, human",
    ],
  ])('%j', (text, error) => {
    const head = text.startsWith('statement') ? 'zorgvuldig: 1\norganisation: { name: Praktijk Proef }\n' : HEAD;
    expect(mistakes(text, head)).toEqual([error]);
  });

  it('bands that touch do not overlap, nor do bands of different people', () => {
    expect(
      mistakes(
        `access:\n  f.a: ${row('{ under: 12 }')}\n  f.b: ${row('{ from: 12, under: 16 }')}\n  f.c: ${row('{ from: 12 }', 'client')}\n`,
      ),
    ).toEqual([]);
  });

  it('a year and twelve months can meet', () => {
    expect(mistakes('retention:\n  a: { records: photo, at-least: 12 months, at-most: 1 year, after: closed }\n')).toEqual([]);
  });

  it('all mistakes come at once, in the order of the text', () => {
    const text =
      'access:\n  a: { who: caregivr, may: raed, what: notes, for: care }\nretention:\n  b: { records: photo, at-least: 2 years, at-most: 1 year }\nform:\n  Q: {}\n';
    expect(mistakes(text).map((line) => line.split('  ')[0])).toEqual(['word 5:13', 'shape 5:28', 'sense 7:52', 'shape 9:3']);
  });
});
