// Prints a statement as a tagged PDF (PDF/UA-1) with Typst, inside this process: no network, no files but our own font.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
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
export async function printStatement(statement: Printable): Promise<PrintOutcome> {
  const project = await typst();
  const compiled = project.compile({ mainFileContent: STATEMENT_LAYOUT, inputs: { data: JSON.stringify(statement) } });
  const document = compiled.result;
  if (!document) {
    const problem = compiled.takeError()?.shortDiagnostics[0] as { readonly message?: string } | undefined;
    return { ok: false, why: `the statement could not be printed: ${problem?.message ?? 'the layout failed'}` };
  }
  try {
    return { ok: true, pdf: new Uint8Array(project.pdf(document, { pdfStandard: 'ua-1' })) };
  } catch (error) {
    return { ok: false, why: `the statement could not be printed: ${error instanceof Error ? error.message : 'no PDF'}` };
  } finally {
    project.evictCache(10);
  }
}
