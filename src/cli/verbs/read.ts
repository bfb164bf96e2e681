// What does this statement say? A Dutch privacy statement, read into what it promises, what is missing and what contradicts.

import { parsePolicy, printError, printPolicy } from '../../policy/index.ts';
import {
  ELEMENTS,
  looksUnlikeStatement,
  quoteAt,
  type ReadStatement,
  readStatement,
  reportOf,
  type Span,
} from '../../statement/index.ts';
import { JSON_FLAG, LANG_FLAG, langOf, ON_FLAG, type Verb, unusable } from '../verb.ts';

export const readVerb: Verb = {
  name: 'read',
  operands: ['FILE'],
  says: 'reads a Dutch statement (txt, md, html, pdf, docx): what it says, what is missing, what contradicts',
  flags: [{ name: 'policy', takes: 'OUT.yaml', says: 'writes the draft policy' }, ON_FLAG, LANG_FLAG, JSON_FLAG],
  more: ['A text that was read ends with 0, whatever is found in it; `check` judges a policy.'],
  async run(given, io) {
    const lang = langOf(given);
    const path = given.operands[0] as string;
    const bytes = await io.readBytes(path);
    if (!bytes.ok) return unusable(io, bytes.line);
    // Loaded here: the other verbs do not read PDF and DOCX.
    const { readDocument } = await import('../../outside/index.ts');
    const outcome = await readDocument(bytes.value, path);
    if (!outcome.ok) return unusable(io, `${path}: ${outcome.refusal.message[lang]}`);
    const on = given.values['on'] ?? io.today();
    const { text, blocks } = outcome.document;
    const headings = blocks.filter((block) => block.kind === 'heading').map((block) => block.start);
    const statement = headings.length > 0 ? readStatement(text, headings) : readStatement(text);
    const out = given.values['policy'];
    if (out !== undefined) {
      const draft = printPolicy(statement.policy);
      const parsed = parsePolicy(draft, out);
      const [wrong] = parsed.ok ? [] : parsed.errors;
      if (wrong) return unusable(io, printError(wrong, lang));
      const written = await io.writeBytes(out, new TextEncoder().encode(draft));
      if (!written.ok) return unusable(io, written.line);
    }
    if (given.switches.has('json')) io.out(JSON.stringify(reportOf(statement, on, lang)));
    else for (const line of told(statement, on, lang)) io.out(line);
    return 0;
  },
};

/** The report in words: what is there, what is missing, findings with their place, contradictions side by side. */
function told(statement: ReadStatement, on: string, lang: 'nl' | 'en'): readonly string[] {
  const nl = lang === 'nl';
  const quote = (span: Span): string => `"${quoteAt(statement, span)}"`;
  const lines: string[] = [];
  if (looksUnlikeStatement(statement))
    lines.push(
      nl
        ? 'Dit lijkt geen privacyverklaring: er is bijna niets in herkend.'
        : 'This does not look like a privacy statement: hardly anything in it was recognised.',
    );
  const missing = ELEMENTS.filter((element) => !statement.elements[element].present);
  lines.push(`${nl ? 'Gevonden' : 'Found'}: ${ELEMENTS.filter((element) => statement.elements[element].present).join(', ')}`);
  lines.push(`${nl ? 'Niet gevonden' : 'Not found'}: ${missing.length === 0 ? '-' : missing.join(', ')}`);
  for (const f of statement.findings(on)) {
    lines.push(
      '',
      `${f.severity}  ${f.id}  ${f.clause}  (${f.article})`,
      `  ${f.message[lang] ?? f.message.nl}`,
      `  ${f.advice[lang] ?? f.advice.nl}`,
    );
    const [span] = f.spans;
    if (span) lines.push(`  ${quote(span)}`);
  }
  for (const c of statement.contradictions) {
    lines.push('', `${nl ? 'tegenspraak' : 'contradiction'}  ${c.id}`, `  ${c.message[lang] ?? c.message.nl}`);
    for (const span of c.spans) lines.push(`  ${quote(span)}`);
  }
  if (statement.unread.length > 0) {
    lines.push(
      '',
      nl
        ? `Niet begrepen: ${statement.unread.length} ${statement.unread.length === 1 ? 'zin' : 'zinnen'}`
        : `Not understood: ${statement.unread.length} ${statement.unread.length === 1 ? 'sentence' : 'sentences'}`,
    );
    for (const span of statement.unread.slice(0, 5)) lines.push(`  ${quote(span)}`);
  }
  return lines;
}
