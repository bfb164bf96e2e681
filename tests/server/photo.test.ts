// The passport photo: in the file while its consent stands, and gone from every page and from the store when it is withdrawn.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnHead } from '../../src/main/demo/drawing.ts';
import type { Id } from '../../src/record/index.ts';
import { openPractice, type Person, type TestPractice } from './practice.ts';

const PHOTO = { soort: 'photo', titel: 'Pasfoto', van: '', datum: '20-11-2026', identiteit: 'nee', anderen: 'nee' };

describe('the passport photo of a client in guidance', () => {
  let p: TestPractice;
  let koen: Person;
  let wimHimself: Person;
  let petra: Person;
  let wim: Id;
  let image: string;
  beforeAll(async () => {
    p = await openPractice('de-weegschaal');
    koen = await p.as('koen@deweegschaal.example');
    wimHimself = await p.as('wim.aalders@post.example');
    petra = await p.as('petra@lindhoutbewind.example');
    wim = await p.clientOf(koen, 'Wim Aalders');
    image = /src="(\/dossiers\/[^"]+\/beeld)"/.exec((await koen.get(`/dossiers/${wim}`)).text)?.[1] ?? '';
  }, 60_000);
  afterAll(() => p.close());

  const answer = async (antwoord: string): Promise<void> => {
    const consents = `/mijn/toestemmingen/${wim}`;
    const page = (await wimHimself.get(consents)).text;
    const form = page.slice(page.indexOf(`action="${consents}/photo"`));
    const getoond = /name="getoond" value="([^"]+)"/.exec(form)?.[1] ?? '';
    const reply = await wimHimself.post(`${consents}/photo`, { antwoord, getoond });
    expect(reply.status).toBe(303);
  };
  const mine = (): string => image.replace('/dossiers/', '/mijn/dossier/');

  it('is shown to who works with the file and to the client, and to nobody else', async () => {
    expect(image).not.toBe('');
    for (const path of [`/dossiers/${wim}`, `/dossiers/${wim}/documenten`]) expect((await koen.get(path)).text).toContain(image);
    const bytes = await koen.get(image);
    expect([bytes.status, bytes.headers.get('content-type'), bytes.headers.get('cache-control')]).toEqual([
      200,
      'image/png',
      'no-store',
    ]);
    expect(Buffer.from(bytes.bytes).equals(Buffer.from(drawnHead()))).toBe(true);
    expect((await wimHimself.get(`/mijn/dossier/${wim}/documenten`)).text).toContain(mine());
    expect((await wimHimself.get(mine())).status).toBe(200);
    // The administrator of property sees money and no face.
    expect((await petra.get(mine())).status).toBe(404);
    const list = await petra.get(`/mijn/dossier/${wim}/documenten`);
    expect(list.text).not.toContain('Pasfoto');
    const femke = await p.as('femke@deweegschaal.example');
    expect((await femke.get(image)).status).toBe(404);
  });

  it('is a picture, and not a document with that name', async () => {
    const wrong = await koen.upload(`/dossiers/${wim}/documenten`, PHOTO, { name: 'pasfoto.jpg', bytes: Buffer.from('tekst') });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Een pasfoto is een JPEG of PNG');
  });

  it('goes with its consent: from every page, from its address, and from the store; and does not come back by itself', async () => {
    const item = /documenten\/([0-9a-f-]{36})\//.exec(image)?.[1] ?? '';
    await answer('withdraw');
    for (const [person, path] of [
      [koen, `/dossiers/${wim}`],
      [koen, `/dossiers/${wim}/documenten`],
      [wimHimself, `/mijn/dossier/${wim}`],
      [wimHimself, `/mijn/dossier/${wim}/documenten`],
    ] as const) {
      const page = await person.get(path);
      expect(page.status).toBe(200);
      expect(page.text, path).not.toContain('/beeld');
      expect(page.text, path).not.toContain(item);
    }
    for (const path of [image, `/dossiers/${wim}/documenten/${item}`, `/dossiers/${wim}/documenten/${item}/bestand/1`])
      expect((await koen.get(path)).status, path).toBe(404);
    expect((await wimHimself.get(mine())).status).toBe(404);

    const list = `/dossiers/${wim}/documenten`;
    const refused = await koen.upload(list, PHOTO, { name: 'pasfoto.png', bytes: drawnHead() });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('href="#soort"');
    expect(refused.text).toMatch(/toestemming/);

    await answer('give');
    expect((await koen.get(`/dossiers/${wim}`)).text).not.toContain('/beeld');
    const again = await koen.upload(list, PHOTO, { name: 'pasfoto.png', bytes: drawnHead() });
    expect(again.status).toBe(303);
    expect((await koen.get(`/dossiers/${wim}`)).text).toContain('/beeld');
  });
});
