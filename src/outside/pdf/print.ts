// Prints a statement as a tagged PDF (PDF/UA-1) with Typst, inside this process: no network, no files but our own font.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintedFile } from '../../desk/ports.ts';
import { FILE_LAYOUT } from './file.typ.ts';
import { STATEMENT_LAYOUT } from './statement.typ.ts';

/** A statement with every word that is printed; `toPrintable` of the statement room gives it. Only what every layout needs is named. */
export interface Printable {
  readonly lang: 'nl' | 'en';
  readonly title: string;
  /** The policy in its canonical JSON form, attached to the document. */
  readonly attachment: string;
}

/** The bytes of the document, or why there are none: one line, without content of the statement. */
export type PrintOutcome = { readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly why: string };

const FONT = '@expo-google-fonts/atkinson-hyperlegible-next';
const WEIGHTS = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

let compiler: NodeCompiler | undefined;

/** One compiler for the process: its first document takes most of the time, the following ones little. Loaded when it is first asked for: who prints nothing does not wait for it. */
async function typst(): Promise<NodeCompiler> {
  if (compiler) return compiler;
  const folder = createRequire(import.meta.url)
    .resolve(`${FONT}/package.json`)
    .replace(/package\.json$/, '');
  const fontBlobs = WEIGHTS.map((w) => `${folder}${w}/AtkinsonHyperlegibleNext_${w}.ttf`)
    .filter(existsSync)
    .map((path) => readFileSync(path));
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
  return compiler;
}

/**
 * Prints a statement: PDF/UA-1, tagged, with title, language, headings, contents, tables and links, and the policy attached as
 * `policy.json`. The same statement gives the same bytes.
 */
export function printStatement(statement: Printable): Promise<PrintOutcome> {
  return print('the statement', STATEMENT_LAYOUT, JSON.stringify(statement));
}

/** Prints a plan or a file: PDF/UA-1, tagged, with page numbers. Nothing of it stays behind in the compiler. */
export async function printFile(file: PrintedFile): Promise<PrintOutcome> {
  const printed = await print('the file', FILE_LAYOUT, JSON.stringify(file), true);
  // A sign that no font of ours has (an emoji, another script) may not stand in a tagged PDF: it is printed as its name in Unicode.
  return printed.ok ? printed : print('the file', FILE_LAYOUT, spelledOut(JSON.stringify(file)), true);
}

/** Letters with their marks, digits and signs of the Latin script stay; anything else becomes its code point. */
function spelledOut(json: string): string {
  return json.replace(
    /[^\u0000-\u024f\u2010-\u2027\u2030-\u203a\u20ac]/gu,
    (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`,
  );
}

async function print(what: string, layout: string, data: string, forget = false): Promise<PrintOutcome> {
  const project = await typst();
  const compiled = project.compile({ mainFileContent: layout, inputs: { data } });
  const document = compiled.result;
  if (!document) {
    const problem = compiled.takeError()?.shortDiagnostics[0] as { readonly message?: string } | undefined;
    return { ok: false, why: `${what} could not be printed: ${problem?.message ?? 'the layout failed'}` };
  }
  try {
    return { ok: true, pdf: new Uint8Array(project.pdf(document, { pdfStandard: 'ua-1' })) };
  } catch (error) {
    return {
      ok: false,
      why: `${what} could not be printed: ${forget ? 'no PDF' : error instanceof Error ? error.message : 'no PDF'}`,
    };
  } finally {
    project.evictCache(forget ? 0 : 10);
  }
}
