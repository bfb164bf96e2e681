// Signing for what no machine can see: who may, what it shows to everybody, and when it stops counting.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attestClause } from '../../src/desk/index.ts';
import { type Policy, policyHash, printPolicy } from '../../src/policy/index.ts';
import { changed } from '../promises/policies.ts';
import { shippedPolicy } from '../tables/basis.ts';
import { openPractice, type Person, type TestPractice } from './practice.ts';

const DAY = 86_400_000;
const CLAUSE = 'measure.paper-locked';
const PATH = `/nakijken/${CLAUSE}`;
const SEEN = 'Ik liep om zes uur langs de kast, hij zat dicht.';
const signed = { dag: '20-11-2026', gezien: SEEN, bewijs: 'Map Controles, blad 4', verklaring: 'ja' };

/** What the public page says beside the sentence of a clause. */
async function proofOf(p: TestPractice, slug: string, clause = CLAUSE): Promise<string> {
  const response = await p.fetch(new Request(`http://localhost/verklaring/${slug}/zin/${clause}`));
  const html = await response.text();
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}

async function adopt(p: TestPractice, organisation: string, policy: Policy, version: string): Promise<void> {
  const system = { organisation, actor: 'system', role: 'system', purpose: 'management' };
  const input = { hash: policyHash(policy), version, source: printPolicy(policy), effective: '2026-11-21' };
  const adopted = await p.house.store.withScope(system, (tx) => tx.adoptPolicy(input));
  if (!adopted.ok) throw new Error('not adopted');
  p.t.clock.now += 20_000;
}

describe('the desk where a person vouches', () => {
  let p: TestPractice;
  let lotte: Person;
  beforeAll(async () => {
    p = await openPractice('de-linde');
    lotte = await p.as('lotte@delinde.example');
  }, 90_000);
  afterAll(() => p.close());

  it('lists what no machine can see, and nothing that a machine measures', async () => {
    const list = await lotte.get('/nakijken');
    expect(list.status).toBe(200);
    expect(list.text).toContain(`href="${PATH}"`);
    for (const measured of ['measure.encryption', 'measure.no-auto-login', 'pledge.lawful'])
      expect(list.text).not.toContain(`/nakijken/${measured}`);
    expect((await lotte.get('/nakijken/measure.encryption')).status).toBe(404);
    expect((await lotte.post('/nakijken/measure.encryption', signed)).status).toBe(404);
    expect(await proofOf(p, 'de-linde')).toContain('Niet bewezen');
  });

  it('takes a signature only with what was seen, on a day that can count, and declared; and loses nothing that was typed', async () => {
    const none = await lotte.post(PATH, { ...signed, gezien: 'dicht', verklaring: '' });
    expect(none.status).toBe(422);
    for (const at of ['#gezien', '#verklaring']) expect(none.text).toContain(`href="${at}"`);
    expect(none.text).toContain('Map Controles, blad 4');
    for (const dag of ['1-12-2030', '31-2-2026', '1-1-2020']) {
      const wrong = await lotte.post(PATH, { ...signed, dag });
      expect([wrong.status, wrong.text.includes('href="#dag"')]).toEqual([422, true]);
    }
    expect(await proofOf(p, 'de-linde')).toContain('Niet bewezen');
  });

  it('is for the privacy officer alone; a DPO of the practice reads it, and nobody else finds it', async () => {
    const { organisation } = lotte.account;
    const system = { organisation, actor: 'system', role: 'system', purpose: 'management' };
    const person = { name: { first: 'Fenne', last: 'Gerritsma' } };
    const signIn = 'fenne@fg.example';
    const added = await p.house.store.withScope(system, (tx) =>
      tx.addStaff({ person, kind: 'dpo', signIn, roles: [], from: '2026-01-01' }),
    );
    expect(added.ok).toBe(true);
    const dpo = await p.as(signIn);
    const read = await dpo.get(PATH);
    expect(read.status).toBe(200);
    expect(read.text).not.toContain('name="gezien"');
    for (const who of [dpo, await p.as('amira@delinde.example'), await p.as('noor.verhage@post.example')]) {
      expect((await who.post(PATH, signed)).status).toBe(404);
      if (who !== dpo) for (const path of ['/verklaring', '/nakijken', PATH]) expect((await who.get(path)).status).toBe(404);
    }
    // Not the page alone: the store writes it for nobody else.
    const amira = (await p.as('amira@delinde.example')).account;
    const scope = { organisation, actor: amira.id, role: 'privacy_officer', purpose: 'oversight' };
    const forged = await p.house.store.withScope(scope, (tx) =>
      tx.attest({ clause: CLAUSE, clauseHash: 'x', act: 'given', on: '2026-11-20', until: '2027-11-19', seen: SEEN }),
    );
    expect(forged.ok).toBe(false);
    expect(await p.house.store.office.attestations(scope)).toBeUndefined();
    expect(await proofOf(p, 'de-linde')).toContain('Niet bewezen');
  });

  it('shows everybody the role and the days, and neither the name nor the words', async () => {
    expect((await lotte.post(PATH, signed)).status).toBe(303);
    const proof = await proofOf(p, 'de-linde');
    expect(proof).toMatch(/Verklaard door de [a-z ]+ op 20 november 2026, geldig tot en met 19 november 2027\./);
    for (const secret of ['Lotte', 'zes uur', 'blad 4']) expect(proof).not.toContain(secret);
    const own = (await lotte.get(PATH)).text;
    for (const words of ['zes uur', 'blad 4', 'Lotte']) expect(own).toContain(words);
    expect(p.lines.join('')).not.toContain('zes uur');
  });

  it('is written in the log with its clause, and without the words', async () => {
    const { organisation, id } = lotte.account;
    const lines: string[] = [];
    const scope = { organisation, actor: id, role: 'privacy_officer', purpose: 'oversight' };
    for await (const line of p.house.store.trail.export(scope)) lines.push(line);
    const attested = lines.filter((line) => line.includes('"kind":"attest"') || line.includes('\\"kind\\":\\"attest\\"'));
    expect(attested).toHaveLength(1);
    expect(attested[0]).toContain(CLAUSE);
    expect(attested[0]).not.toContain('zes uur');
  });

  it('stops counting when a new version changes the clause, and not when it changes another', async () => {
    const { policy } = shippedPolicy('jeugdhulp.yaml');
    const { organisation } = lotte.account;
    await adopt(p, organisation, changed(policy, 'purpose.care', { why: { nl: 'voor goede hulp', en: 'for good help' } }), '2');
    expect(await proofOf(p, 'de-linde')).toContain('geldig tot en met');
    await adopt(p, organisation, changed(policy, CLAUSE, { when: ['absence'] }), '3');
    const proof = await proofOf(p, 'de-linde');
    expect(proof).not.toContain('geldig tot en met');
    expect(proof).toContain('Niet bewezen');
    expect((await lotte.get('/vandaag')).text).toContain('De zin is veranderd sinds u tekende');
    await adopt(p, organisation, policy, '4');
  });

  it('can be withdrawn with a reason; what was signed before stays to be read', async () => {
    expect((await lotte.post(`${PATH}/intrekken`, { reden: ' ' })).status).toBe(422);
    expect((await lotte.post(`${PATH}/intrekken`, { reden: 'Het slot is stuk' })).status).toBe(303);
    expect(await proofOf(p, 'de-linde')).toContain('Niet bewezen');
    const own = (await lotte.get(PATH)).text;
    for (const words of ['Het slot is stuk', 'zes uur']) expect(own).toContain(words);
    expect((await lotte.post(`${PATH}/intrekken`, { reden: 'nog eens' })).status).toBe(404);
    expect((await lotte.post(PATH, signed)).status).toBe(303);
    expect(await proofOf(p, 'de-linde')).toContain('geldig tot en met');
  });

  it('stands on the page of today a month before it stops counting, and not before', async () => {
    const before = p.t.clock.now;
    expect((await lotte.get('/vandaag')).text).not.toContain(PATH);
    p.t.clock.now += 335 * DAY;
    expect((await lotte.get('/vandaag')).text).toContain(PATH);
    const amira = await p.as('amira@delinde.example');
    expect((await amira.get('/vandaag')).text).not.toContain('/nakijken');
    p.t.clock.now = before;
  });

  it('shows an old attestation as old, and the sentence as not proven', async () => {
    const before = p.t.clock.now;
    p.t.clock.now += 370 * DAY;
    const proof = await proofOf(p, 'de-linde');
    expect(proof).toContain('Niet bewezen');
    expect(await (await p.fetch(new Request('http://localhost/verklaring/de-linde?bewijs=ja'))).text()).toContain(
      'gold tot en met 19 november 2027 en is verlopen',
    );
    p.t.clock.now = before;
    expect(await proofOf(p, 'de-linde')).toContain('Verklaard');
  });
});

describe('against what the check says', () => {
  let p: TestPractice;
  beforeAll(async () => {
    p = await openPractice('de-kade');
  }, 90_000);
  afterAll(() => p.close());

  it('no signature helps: a sentence that is not right stays not kept', async () => {
    const organisation = (await p.as('bas@dekade.example')).account.organisation;
    const system = { organisation, actor: 'system', role: 'system', purpose: 'management' };
    const person = { name: { first: 'Rosa', last: 'Verbeeck' } };
    const signIn = 'rosa@dekade.example';
    const added = await p.house.store.withScope(system, async (tx) => {
      const made = await tx.addStaff({ person, kind: 'staff', signIn, roles: ['privacy_officer'], from: '2026-01-01' });
      if (!made.ok) return made;
      const by = { clause: 'undertaking.secrecy', to: 'secrecy', by: 'employment-contract', signedOn: '2026-01-01' } as const;
      return tx.signUndertaking({ account: made.value.account, ...by });
    });
    expect(added.ok).toBe(true);
    const rosa = await p.as(signIn);
    const acting = { account: rosa.account, on: '2026-11-22', now: Math.floor(p.t.clock.now / 1000), via: 'web' } as const;
    const input = { on: '2026-11-20', seen: SEEN, evidence: '', declared: true };
    expect(await attestClause(p.house, acting, 'pledge.careful', input)).toMatchObject({ kind: 'done' });
    expect(await attestClause(p.house, acting, 'pledge.code', input)).toMatchObject({
      kind: 'problems',
      problems: [{ code: 'broken' }],
    });
    const page = (await rosa.get('/nakijken/pledge.code')).text;
    expect(page).toContain('De controle zegt dat deze zin niet klopt');
    expect(page).not.toContain('name="gezien"');
    // Signed in the past, before the rule was found: the machine's word still goes before.
    const scope = { organisation, actor: rosa.account.id, role: 'privacy_officer', purpose: 'oversight' };
    const { clauseHash } = await import('../../src/policy/index.ts');
    const hash = clauseHash(shippedPolicy('fg-stichting.yaml').policy, 'pledge.code') ?? '';
    const forced = await p.house.store.withScope(scope, (tx) =>
      tx.attest({ clause: 'pledge.code', clauseHash: hash, act: 'given', on: '2026-11-20', until: '2027-05-19', seen: SEEN }),
    );
    expect(forced.ok).toBe(true);
    expect(await proofOf(p, 'de-kade', 'pledge.code')).toContain('Niet nagekomen');
    expect(await proofOf(p, 'de-kade', 'pledge.careful')).toContain('Verklaard');
  });
});
