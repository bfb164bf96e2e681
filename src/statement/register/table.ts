// The register as rows and columns: the same table for the page and for the spreadsheet.

import type { Text } from '../../policy/index.ts';
import { p } from '../words/dictionary.ts';
import { type Lang, textIn } from '../words/own.ts';
import { dayIn } from '../words/slot.ts';
import type { ControllerEntry, Named, NamedClause, ProcessorEntry, Register, RegisterRecipient, Transfer } from './register.ts';

/** One column: its head, the article that asks for it, and the items of a cell. */
export interface Column<T> {
  readonly head: Text;
  /** The part of AVG 30 that asks for it; absent: not asked by law, but useful. */
  readonly article?: string;
  readonly cell: (entry: T, lang: Lang) => readonly string[];
}

const labels = (all: readonly (Named | NamedClause)[], lang: Lang): readonly string[] => all.map((n) => textIn(n.label, lang));
const NOT_STATED = p('niet genoemd', 'not stated');
const SAFEGUARD_NOT_STATED = p('waarborg niet genoemd', 'safeguard not stated');
const COUNTRY_UNKNOWN = p('land niet genoemd', 'country not stated');

const recipient = (r: RegisterRecipient, lang: Lang): string =>
  `${textIn(r.label, lang)} (${[r.role, ...(r.agreement ? [r.agreement] : [])].map((n) => textIn(n.label, lang)).join('; ')})`;
const transfer = (t: Transfer, lang: Lang): string => {
  const where = t.unknown ? textIn(COUNTRY_UNKNOWN, lang) : labels(t.countries, lang).join(', ');
  return `${textIn(t.label, lang)}: ${where}; ${t.safeguard ? textIn(t.safeguard.label, lang) : textIn(SAFEGUARD_NOT_STATED, lang)}`;
};
const orNot = (items: readonly string[], lang: Lang): readonly string[] =>
  items.length > 0 ? items : [textIn(NOT_STATED, lang)];

export const CONTROLLER_COLUMNS: readonly Column<ControllerEntry>[] = [
  { head: p('Doel', 'Purpose'), article: '30(1)(b)', cell: (e, lang) => [textIn(e.purpose, lang)] },
  {
    head: p('Samen verantwoordelijk met', 'Joint controllers'),
    article: '30(1)(a)',
    cell: (e, lang) => labels(e.jointWith, lang),
  },
  { head: p('Om wie het gaat', 'Data subjects'), article: '30(1)(c)', cell: (e, lang) => labels(e.subjects, lang) },
  { head: p('Gegevens', 'Data'), article: '30(1)(c)', cell: (e, lang) => labels(e.data, lang) },
  { head: p('Gevoelige gegevens', 'Special categories'), article: '30(1)(c)', cell: (e, lang) => labels(e.special, lang) },
  { head: p('Wie ze krijgt', 'Recipients'), article: '30(1)(d)', cell: (e, lang) => e.recipients.map((r) => recipient(r, lang)) },
  {
    head: p('Naar buiten de EER', 'Transfers outside the EEA'),
    article: '30(1)(e)',
    cell: (e, lang) => e.transfers.map((t) => transfer(t, lang)),
  },
  { head: p('Hoe lang', 'How long'), article: '30(1)(f)', cell: (e, lang) => orNot(labels(e.terms, lang), lang) },
  { head: p('Grond', 'Ground'), cell: (e, lang) => orNot(labels(e.basis, lang), lang) },
  { head: p('Artikelen', 'Articles'), cell: (e) => e.articles.filter((a) => a !== 'unnamed') },
  { head: p('Uitzondering voor gevoelige gegevens', 'Exception for special categories'), cell: (e) => e.exceptions },
  { head: p('Wet voor het BSN', 'Statute for the BSN'), cell: (e) => e.bsn },
  {
    head: p('Belang en afweging', 'Interest and balancing'),
    cell: (e, lang) => [...(e.interest ? [textIn(e.interest, lang)] : []), ...(e.balance ? [dayIn(e.balance, lang)] : [])],
  },
  { head: p('Waar ze vandaan komen', 'Sources'), cell: (e, lang) => labels(e.sources, lang) },
  { head: p('Systeem', 'System'), cell: (e, lang) => labels(e.systems, lang) },
  { head: p('Wie erbij mag', 'Who has access'), cell: (e, lang) => [...new Set(e.access.flatMap((a) => labels(a.who, lang)))] },
  { head: p('Zin in de verklaring', 'Sentence in the statement'), cell: (e) => [String(e.sentence)] },
  { head: p('Vaste naam', 'Fixed name'), cell: (e) => [e.clause] },
];

export const PROCESSOR_COLUMNS: readonly Column<ProcessorEntry>[] = [
  { head: p('Wat wij doen', 'What we do'), article: '30(2)(b)', cell: (e, lang) => [textIn(e.activity, lang)] },
  { head: p('Voor wie', 'For whom'), article: '30(2)(a)', cell: (e, lang) => orNot(labels(e.controllers, lang), lang) },
  { head: p('Gegevens', 'Data'), cell: (e, lang) => labels(e.data, lang) },
  { head: p('Overeenkomst', 'Agreement'), cell: (e, lang) => orNot(e.agreement ? labels([e.agreement], lang) : [], lang) },
  {
    head: p('Wie wij inschakelen', 'Whom we engage'),
    article: '30(2)(a)',
    cell: (e, lang) => e.subprocessors.map((r) => recipient(r, lang)),
  },
  {
    head: p('Naar buiten de EER', 'Transfers outside the EEA'),
    article: '30(2)(c)',
    cell: (e, lang) => e.transfers.map((t) => transfer(t, lang)),
  },
  { head: p('Zin in de verklaring', 'Sentence in the statement'), cell: (e) => [String(e.sentence)] },
  { head: p('Vaste naam', 'Fixed name'), cell: (e) => [e.clause] },
];

/** The words of the page and of the file around the rows. */
export const REGISTER_WORDS = {
  title: p('Register van verwerkingen van', 'Register of processing activities of'),
  controller: p('Als verantwoordelijke', 'As controller'),
  processor: p('Als verwerker, voor anderen', 'As processor, for others'),
  measures: p('Beveiliging in het algemeen', 'Security in general'),
  who: p('Organisatie en functionaris', 'Organisation and officer'),
  duty: p(
    'Dit register moet van de AVG, artikel 30. Ook een kleine zorgorganisatie moet het hebben.',
    'This register is required by article 30 of the GDPR. A small care organisation must have it too.',
  ),
  none: p('geen', 'none'),
  kind: p('Soort', 'Kind'),
} as const;

/** Head of a column with its article. */
export const headIn = (c: Pick<Column<never>, 'head' | 'article'>, lang: Lang): string =>
  c.article ? `${textIn(c.head, lang)} (${c.article})` : textIn(c.head, lang);

/** Columns of both kinds under one head, so that a spreadsheet can hold both. */
export function sheetOf(
  register: Register,
  lang: Lang,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const heads = [...new Set([...CONTROLLER_COLUMNS, ...PROCESSOR_COLUMNS].map((c) => textIn(c.head, lang)))];
  const row = <T>(kind: Text, entry: T, columns: readonly Column<T>[]): readonly string[] => [
    textIn(kind, lang),
    ...heads.map(
      (head) =>
        columns
          .find((c) => textIn(c.head, lang) === head)
          ?.cell(entry, lang)
          .join('; ') ?? '',
    ),
  ];
  return {
    heads: [textIn(REGISTER_WORDS.kind, lang), ...heads],
    rows: [
      ...register.controller.map((e) => row(REGISTER_WORDS.controller, e, CONTROLLER_COLUMNS)),
      ...register.processor.map((e) => row(REGISTER_WORDS.processor, e, PROCESSOR_COLUMNS)),
    ],
  };
}
