import { describe, expect, it } from 'vitest';
import { attempts } from './attempts.ts';

const NOW = Date.UTC(2026, 5, 1, 9);
const MINUTE = 60_000;
const at = (source: string, cookie = '') => ({ source, cookie });
const door = () => attempts('a-secret-of-a-test', false);
/** How many of `n` were let through. */
const through = (n: number, ask: (i: number) => boolean): number =>
  Array.from({ length: n }, (_, i) => ask(i)).filter(Boolean).length;

describe('asking for a link', () => {
  it('is let through to others while one asks with hundreds of made-up addresses', () => {
    const limit = door();
    const let1 = through(305, (i) => limit.mayAsk(`verzonnen${i}@nergens.example`, at('203.0.113.9'), NOW));
    expect(let1).toBe(30);
    expect(limit.mayAsk('amira@delinde.example', at('198.51.100.1'), NOW)).toBe(true);
  });

  it('is let through to a person whose address others use, in a browser that knows that person', () => {
    const limit = door();
    const mine = limit.remember('amira@delinde.example', NOW - 86_400_000).split(';', 1)[0] ?? '';
    through(500, (i) => limit.mayAsk('amira@delinde.example', at(`203.0.113.${i % 250}`), NOW));
    expect(limit.mayAsk('Amira@delinde.example', at('203.0.113.1', `a=b; ${mine}`), NOW)).toBe(true);
    expect(limit.mayAsk('joris@delinde.example', at('203.0.113.1', mine), NOW)).toBe(true);
  });

  it('shuts nobody out for longer than a few minutes', () => {
    const limit = door();
    through(500, (i) => limit.mayAsk('amira@delinde.example', at(`203.0.113.${i % 250}`), NOW));
    expect(limit.mayAsk('amira@delinde.example', at('198.51.100.1'), NOW)).toBe(false);
    expect(limit.mayAsk('amira@delinde.example', at('198.51.100.1'), NOW + 3 * MINUTE)).toBe(true);
  });

  it('floods no mailbox: a handful from one place, ten from everywhere, and five in a known browser', () => {
    const limit = door();
    expect(through(50, () => limit.mayAsk('een@delinde.example', at('203.0.113.9'), NOW))).toBe(5);
    expect(through(50, (i) => limit.mayAsk('twee@delinde.example', at(`203.0.113.${i}`), NOW))).toBe(10);
    const mine = limit.remember('drie@delinde.example', NOW).split(';', 1)[0] ?? '';
    expect(through(50, () => limit.mayAsk('drie@delinde.example', at('203.0.113.9', mine), NOW))).toBe(5);
  });

  it('knows a browser only by a mark of ours, of this address, that is not too old', () => {
    const limit = door();
    const mine = limit.remember('een@delinde.example', NOW).split(';', 1)[0] ?? '';
    const other = attempts('another-secret', false).remember('een@delinde.example', NOW).split(';', 1)[0] ?? '';
    expect(mine).not.toContain('een');
    through(5, () => limit.mayAsk('een@delinde.example', at('203.0.113.9'), NOW));
    const tries = [other, mine.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A')), 'zv_apparaat=1.2.3.4'];
    for (const cookie of tries) expect(limit.mayAsk('een@delinde.example', at('203.0.113.9', cookie), NOW)).toBe(false);
    const late = NOW + 181 * 86_400_000;
    through(5, () => limit.mayAsk('een@delinde.example', at('203.0.113.9'), late));
    expect(limit.mayAsk('een@delinde.example', at('203.0.113.9', mine), late)).toBe(false);
  });
});

describe('trying a link', () => {
  it('is stopped for who guesses, and for nobody else', () => {
    const limit = door();
    for (let i = 0; i < 20; i++) limit.wrongLink(at('203.0.113.9'), NOW);
    expect(limit.mayTry(at('203.0.113.9'), NOW)).toBe(false);
    expect(limit.mayTry(at('198.51.100.1'), NOW)).toBe(true);
    const mine = limit.remember('een@delinde.example', NOW).split(';', 1)[0] ?? '';
    expect(limit.mayTry(at('203.0.113.9', mine), NOW)).toBe(true);
    expect(limit.mayTry(at('203.0.113.9'), NOW + MINUTE)).toBe(true);
  });
});

it('protects the mailer, and keeps letters for those whom their browser knows', () => {
  const limit = door();
  expect(through(500, (i) => limit.mayMail(`iemand${i}@delinde.example`, at('203.0.113.9'), NOW))).toBe(300);
  const mine = limit.remember('een@delinde.example', NOW).split(';', 1)[0] ?? '';
  expect(limit.mayMail('een@delinde.example', at('203.0.113.9', mine), NOW)).toBe(true);
});
