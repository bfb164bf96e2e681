// The process that is killed: keeps a draft as a page does while somebody types, and says on standard output what was acknowledged.
// Arguments: folder, key, organisation, account, client.

import { Permit } from '../../src/decide/permit.ts';
import { openStore } from '../../src/store/index.ts';
import { NOW, TODAY } from '../store/at.ts';
import { decision, VERSIONS } from '../store/permits.ts';

const [folder, key, organisation, account, client] = process.argv.slice(2) as [string, string, string, string, string];
const opened = await openStore({ folder, key, clock: () => NOW });
if (!opened.ok) {
  process.stdout.write(`refused ${opened.problem.code}\n`);
  process.exit(2);
}
const { store } = opened;
const scope = { organisation, actor: account, role: 'caregiver', purpose: 'draft' };
const place = { form: 'note', client };
const facts = await store.accessFacts(scope, client, TODAY);
if (!facts) throw new Error('no facts');
const request = facts.ask({ category: 'notes', purpose: 'care', action: 'write' });
const permit = new Permit(request, { ...decision('allow'), outcome: 'allow' }, VERSIONS.policyHash, VERSIONS.lawVersion);
const found = await store.drafts.open([permit], place);
if (!found.ok) throw new Error('not read');
// Goes on typing where the process before was killed.
let words = Number(found.value?.typed['n'] ?? 0);
process.stdout.write(`found ${words}\n`);
for (;;) {
  words++;
  const text = { typed: { n: String(words), text: 'woord '.repeat(words % 400) } };
  const kept = await store.withScope(scope, (tx) => tx.keepDraft([permit], { place, text }));
  if (!kept.ok) throw new Error('not kept');
  process.stdout.write(`kept ${words}\n`);
}
