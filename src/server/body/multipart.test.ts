import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForm } from './read-form.ts';
import { room } from './room.ts';

/** The form that comes out; what else it is, in a word. */
async function readUpload(request: Request, largest: number, words = 2_000_000) {
  const read = await readForm(request, { words, file: largest, files: 1 }, room({ each: 1e9, whole: 1e9 }).hold('x'));
  return read.kind === 'form' ? read.form : read.kind;
}
const formIn = (read: Awaited<ReturnType<typeof readUpload>>) => (typeof read === 'string' ? undefined : read);

/** A body that comes in pieces of `step` bytes, and tells how many were asked for. */
function request(bytes: Uint8Array, type: string, step: number, announced?: number) {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (sent >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(sent, sent + step));
        sent += step;
      },
    },
    { highWaterMark: 0 },
  );
  const headers: Record<string, string> = { 'content-type': type };
  if (announced !== undefined) headers['content-length'] = String(announced);
  return {
    request: new Request('http://localhost/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit),
    sent: () => sent,
  };
}

async function formOf(form: FormData): Promise<{ bytes: Uint8Array; type: string }> {
  const made = new Response(form);
  return { bytes: new Uint8Array(await made.arrayBuffer()), type: made.headers.get('content-type') ?? '' };
}

describe('a form with a file', () => {
  it('gives what was typed and the bytes, however the pieces are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'titel'), fc.string()), { maxLength: 4 }),
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        fc.integer({ min: 1, max: 120 }),
        async (typed, bytes, step) => {
          const form = new FormData();
          for (const [name, value] of typed) form.append(name, value.replaceAll(/[\r\n]/g, ''));
          form.append('bestand', new Blob([new Uint8Array(bytes)]), 'brief é.pdf');
          const { bytes: body, type } = await formOf(form);
          const read = formIn(await readUpload(request(body, type, step).request, 1000));
          expect(Buffer.from(read?.files['bestand']?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
          expect(read?.files['bestand']?.name).toBe('brief é.pdf');
          for (const name of ['a', 'b', 'titel']) expect(read?.fields[name] ?? []).toEqual(form.getAll(name));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stops reading a file that is too large, and keeps what was typed before it', async () => {
    const form = new FormData();
    form.append('titel', 'Brief van school');
    form.append('bestand', new Blob([new Uint8Array(5_000_000)]), 'film.mp4');
    const { bytes, type } = await formOf(form);
    const slow = request(bytes, type, 10_000);
    const read = await readUpload(slow.request, 100_000);
    expect(read).toMatchObject({ tooLarge: ['bestand'], fields: { titel: ['Brief van school'] } });
    const told = request(bytes, type, 500, 500_000_000);
    expect(await readUpload(told.request, 100_000)).toMatchObject({ tooLarge: ['bestand'] });
  });

  it('is one file: a second is too much, and so are more fields than any form has', async () => {
    const two = new FormData();
    for (const name of ['bestand', 'nog-een']) two.append(name, new Blob([new Uint8Array(10)]), 'a.pdf');
    const { bytes, type } = await formOf(two);
    expect(await readUpload(request(bytes, type, 50).request, 100)).toBe('too-large');
    const many = new FormData();
    for (let i = 0; i < 2100; i++) many.append('a', '');
    const crumbs = await formOf(many);
    expect(await readUpload(request(crumbs.bytes, crumbs.type, 5000).request, 100)).toBe('too-large');
  });

  it('has one total for all that is typed, announced or not', async () => {
    const form = new FormData();
    for (let i = 0; i < 20; i++) form.append(`veld${i}`, 'x'.repeat(100));
    const { bytes, type } = await formOf(form);
    expect(formIn(await readUpload(request(bytes, type, 90).request, 100, 5000))?.fields['veld19']).toEqual(['x'.repeat(100)]);
    expect(await readUpload(request(bytes, type, 90).request, 100, 1500)).toBe('too-large');
    const lied = request(bytes, type, 90, 10);
    expect(await readUpload(lied.request, 100, 1500)).toBe('too-large');
  });

  it('is not read from what is no form, or breaks off', async () => {
    expect(await readUpload(request(Buffer.from('x'), 'text/plain', 9).request, 10)).toBe('no-form');
    const { bytes, type } = await formOf(new FormData());
    expect(await readUpload(request(bytes.subarray(0, 3), type, 9).request, 10)).toBe('no-form');
    expect(await readUpload(request(Buffer.from('--x\r\n'), 'multipart/form-data; boundary=x', 9).request, 10)).toBe('no-form');
  });
});
