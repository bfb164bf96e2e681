// The process that is killed: writes notes and opens the file, and says on standard output what was acknowledged.
// Arguments: folder, key, organisation, account, client, part.

import { openStore } from '../../src/store/index.ts';
import { Permit } from '../../src/decide/permit.ts';
import { NOW, TODAY } from '../store/at.ts';
import { decision, VERSIONS } from '../store/permits.ts';

const [folder, key, organisation, account, client, part] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const opened = await openStore({ folder, key, clock: () => NOW });
if (!opened.ok) {
  process.stdout.write(`refused ${opened.problem.code}\n`);
  process.exit(2);
}
const { store } = opened;
const scope = { organisation, actor: account, role: 'caregiver', purpose: 'care' };
process.stdout.write('open\n');
for (let i = 0; ; i++) {
  const facts = await store.accessFacts(scope, client, TODAY);
  if (!facts) throw new Error('no facts');
  const permit = (action: 'read' | 'write') => {
    const request = facts.ask({ category: 'notes', purpose: 'care', action });
    return new Permit(request, { ...decision('allow'), outcome: 'allow' }, VERSIONS.policyHash, VERSIONS.lawVersion);
  };
  const text = `notitie ${process.pid}-${i}`;
  const made = await store.withScope(scope, (tx) =>
    tx.addItem(permit('write'), { part, kind: 'note', category: 'notes', on: TODAY, content: { text } }),
  );
  if (!made.ok) throw new Error('not written');
  process.stdout.write(`wrote ${made.value} ${text}\n`);
  if (i % 3 === 0) {
    const file = await store.openFile([permit('read')], { limit: 5 });
    if (!file.ok) throw new Error('not read');
    process.stdout.write(`read ${file.value.items.length}\n`);
  }
  if (i % 25 === 24) process.stdout.write(`signed ${JSON.stringify(await store.trail.checkpoint(organisation))}\n`);
}
