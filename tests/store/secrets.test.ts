// Nothing that tells about a person's care lies in clear where the database keeps its files.

import { expect, it } from 'vitest';
import { bothKinds, TODAY } from './fixtures.ts';
import { ask } from './permits.ts';
import { factsOf, must, NOOR, practice, takeIn, writeNote } from './seed.ts';

bothKinds('the database files', (open) => {
  it('hold no note, answer, reason, bsn, name or telephone number', async () => {
    const t = await open();
    const p = await practice(t.store);
    const family = await takeIn(t.store, p.amira, {
      ...NOOR,
      bsn: '111222333',
      answers: [{ category: 'referral', field: 'indication', value: 'GEHEIM-antwoord-3141', relevance: 'GEHEIM-belang-5926' }],
    });
    const note = await writeNote(t.store, p.amira, family, 'GEHEIM-notitie-5358 over thuis');
    const facts = await factsOf(t.store, p.amira, family.noor);
    const permit = ask(facts, 'notes', 'write');
    must(
      await t.store.withScope(p.amira, async (tx) => {
        must(
          await tx.correctItem(permit, {
            item: note,
            version: 1,
            content: { text: 'GEHEIM-nieuw-9793' },
            reason: 'GEHEIM-reden-2384',
          }),
        );
        must(
          await tx.restrict(permit, {
            target: { kind: 'file' },
            ground: 'unlawful',
            from: TODAY,
            reason: 'GEHEIM-beperking-6264',
          }),
        );
        must(await tx.judgeCapacity(permit, { matter: 'all', capable: true, on: TODAY, reason: 'GEHEIM-oordeel-3383' }));
        return tx.recordObjection(permit, { kind: 'good-care', on: TODAY, reason: 'GEHEIM-bezwaar-2795' });
      }),
    );
    const bytes = await t.dump();
    await t.close();
    // The search itself works: what lies in clear is found.
    expect(bytes.includes('service.youth-help')).toBe(true);
    expect(bytes.includes(family.noor) || bytes.includes(Buffer.from(family.noor.replaceAll('-', ''), 'hex'))).toBe(true);
    for (const secret of ['GEHEIM', '111222333', 'Geheimnaam', '0600000101', 'noor@voorbeeld.example']) {
      expect(bytes.includes(secret), `${secret} lies in clear`).toBe(false);
      expect(bytes.includes(Buffer.from(secret).toString('base64').slice(0, 8)), `${secret} lies there in base64`).toBe(false);
    }
  });
});
