import { afterEach, describe, expect, it, vi } from 'vitest';
import { readForm } from './read-form.ts';
import { room } from './room.ts';

const ALLOWED = { words: 1000, file: 0, files: 0 };
const TYPED = { 'content-type': 'application/x-www-form-urlencoded' };
const typed = (body: string | ReadableStream, headers = TYPED): Request =>
  new Request('http://localhost/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
const hall = () => room({ each: 10_000, whole: 15_000 });

describe('a form that is typed', () => {
  afterEach(() => vi.useRealTimers());

  it('comes out as it went in', async () => {
    const body = new URLSearchParams([
      ['naam', 'Zoë & co'],
      ['soort', 'a'],
      ['soort', 'b'],
    ]).toString();
    const read = await readForm(typed(body), ALLOWED, hall().hold('x'));
    expect(read).toEqual({ kind: 'form', form: { fields: { naam: ['Zoë & co'], soort: ['a', 'b'] }, files: {} } });
  });

  it('is no form when it says that it is something else', async () => {
    const json = typed('{}', { 'content-type': 'application/json' });
    expect(await readForm(json, ALLOWED, hall().hold('x'))).toEqual({ kind: 'no-form' });
  });

  it('is not read past its bound, nor cut in more pieces than any form has', async () => {
    expect(await readForm(typed(`a=${'x'.repeat(2000)}`), ALLOWED, hall().hold('x'))).toEqual({ kind: 'too-large' });
    expect(await readForm(typed('&'.repeat(5000)), { ...ALLOWED, words: 9000 }, hall().hold('x'))).toEqual({ kind: 'too-large' });
  });

  it('waits outside when its sender, or everybody together, has too much in memory', async () => {
    const here = hall();
    const big = (sender: string) => {
      const held = here.hold(sender);
      return readForm(typed(`a=${'x'.repeat(7000)}`), { ...ALLOWED, words: 9000 }, held).then((read) => ({
        read: read.kind,
        held,
      }));
    };
    const first = await big('one');
    expect(first.read).toBe('form');
    const second = await big('one');
    expect(second.read).toBe('no-room');
    second.held.free();
    expect((await big('two')).read).toBe('form');
    expect((await big('three')).read).toBe('no-room');
    first.held.free();
    expect((await big('one')).read).toBe('form');
  });

  it('does not wait for whoever stops sending', async () => {
    vi.useFakeTimers();
    const silent = new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from('a=1')) });
    const read = readForm(typed(silent), ALLOWED, hall().hold('x'));
    await vi.advanceTimersByTimeAsync(31_000);
    expect(await read).toEqual({ kind: 'broken-off' });
  });
});
