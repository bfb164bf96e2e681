// The printed statement: tagged, with title, language, contents, links and the policy inside; no text of a policy is read as markup.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { printStatement } from '../../src/outside/pdf/print.ts';
import { canonicalJson, parsePolicy, type Policy } from '../../src/policy/index.ts';
import { paragraphsOf, toPrintable, writeStatement } from '../../src/statement/index.ts';

const ON = '2026-11-21';
const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined;

function policyOf(file: string): Policy {
  const parsed = parsePolicy(readFileSync(`policies/${file}`, 'utf8'), file);
  if (!parsed.ok) throw new Error(`${file} does not parse`);
  return parsed.policy;
}

async function printed(policy: Policy, lang: 'nl' | 'en' = 'nl'): Promise<Uint8Array> {
  const outcome = await printStatement(toPrintable(writeStatement(policy, { on: ON, lang })));
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.pdf;
}

const letters = (text: string): string => text.replace(/\s+/g, '');

describe('a printed statement', () => {
  it('says every sentence, in the order of the statement', async () => {
    const policy = policyOf('jeugdhulp.yaml');
    const { text } = await extractText(await getDocumentProxy(await printed(policy)), { mergePages: true });
    const all = letters(text.replace(/Privacyverklaring van Praktijk De Linde \d+/g, ''));
    for (const paragraph of paragraphsOf(policy, ON).filter((p) => p.section === 'right' || p.section === 'never')) {
      expect(all).toContain(letters(`${paragraph.number} ${paragraph.nl}`));
    }
  });

  it('has title, language and outline, and is tagged', async () => {
    const document = await getDocumentProxy(await printed(policyOf('basis.yaml'), 'en'));
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: 'Privacy statement of Praktijk Voorbeeld', Language: 'en' });
    expect((await document.getOutline()).map((o) => o.title).slice(0, 2)).toEqual(['Who we are', 'Which data we have']);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const roles = new Set<string>();
    const walk = (node: object): void => {
      if ('role' in node) roles.add(String(node.role));
      if ('children' in node) (node.children as object[]).forEach(walk);
    };
    for (let page = 1; page <= document.numPages; page++) {
      const tree = await (await document.getPage(page)).getStructTree();
      if (tree) walk(tree);
    }
    expect([...roles]).toEqual(
      expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'TOC', 'TOCI', 'Link', 'Table', 'TH', 'TD', 'L', 'LI', 'LBody']),
    );
  });

  it('carries the policy', async () => {
    const policy = policyOf('kinderopvang.yaml');
    const document = await getDocumentProxy(await printed(policy));
    const attachments = (await document.getAttachments()) as ReadonlyMap<string, { readonly filename: string }>;
    const [[id, { filename }]] = [...attachments] as [[string, { readonly filename: string }]];
    expect(filename).toBe('policy.json');
    expect(new TextDecoder().decode((await document.getAttachmentContent(id)) ?? undefined)).toBe(canonicalJson(policy));
  });

  it('is the same document every time', async () => {
    const policy = policyOf('begeleiding.yaml');
    expect(Buffer.from(await printed(policy)).equals(Buffer.from(await printed(policy)))).toBe(true);
  });

  it('prints the words of a policy as letters, whatever they are', async () => {
    const name = 'Zorg #read("/etc/passwd") *vet* $x$ [x] <y> @z \\ _u_ `c` ~ // =';
    const base = policyOf('begeleiding.yaml');
    const policy: Policy = { ...base, organisation: { ...base.organisation, name } };
    const { text } = await extractText(await getDocumentProxy(await printed(policy)), { mergePages: true });
    expect(letters(text)).toContain(letters(`1 ${name} in Waterveen is verantwoordelijk voor uw gegevens.`));
  });

  it.skipIf(!hasPoppler)('looks right to poppler: tags, headings, tables, attachment', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-pdf-'));
    try {
      const file = join(folder, 'verklaring.pdf');
      writeFileSync(file, await printed(policyOf('jeugdhulp.yaml')));
      const run = (command: string, ...args: string[]): string =>
        execFileSync(command, [...args, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
      expect(run('pdfinfo')).toMatch(/Tagged:\s+yes/);
      const structure = run('pdfinfo', '-struct');
      for (const tag of ['H1 "Privacyverklaring van Praktijk De Linde"', 'TOC', 'Table', 'TH', 'LBody', 'Link'])
        expect(structure).toContain(tag);
      expect(run('pdfdetach', '-list')).toContain('policy.json');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
