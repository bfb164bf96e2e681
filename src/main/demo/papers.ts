// Documents, photos and paper folders in the demo, through the same desks that people use.

import {
  type Acting,
  addDocument,
  answerConsent,
  consentsOf,
  type House,
  markPassages,
  markView,
  placePaper,
} from '../../desk/index.ts';
import type { Id } from '../../record/index.ts';
import { drawnHead } from './drawing.ts';
import type { DemoDocument, DemoPaper } from './shape.ts';

/** Adds one document as this person, and marks the sentences that are about somebody else. */
export async function addDemoDocument(house: House, acting: Acting, client: Id, document: DemoDocument): Promise<void> {
  const bytes = document.text === undefined ? drawnHead() : new TextEncoder().encode(document.text);
  const others = document.others ?? [];
  const added = await addDocument(house, acting, client, {
    sort: document.sort,
    title: document.title,
    from: document.from ?? '',
    on: acting.on,
    name: document.text === undefined ? 'pasfoto.png' : 'brief.txt',
    bytes,
    identity: 'nee',
    others: others.length > 0 ? 'ja' : 'nee',
  });
  if (added.kind !== 'done') throw new Error(`the document '${document.title}' was not taken: ${JSON.stringify(added)}`);
  if (others.length === 0) return;
  const view = await markView(house, acting, client, added.value);
  const version = view?.item.version ?? 0;
  const marked = await markPassages(house, acting, client, { item: added.value, version, marked: others, part: 'zinnen' });
  if (marked.kind !== 'done') throw new Error(`'${document.title}' was not marked`);
}

/** The client says yes to a consent, in the portal. */
export async function giveDemoConsent(house: House, acting: Acting, client: Id, word: string): Promise<void> {
  const asked = (await consentsOf(house, acting, client))?.consents.find((consent) => consent.word === word);
  const answer = asked && (await answerConsent(house, acting, client, { word, act: 'given', shown: asked.shown }));
  if (answer !== 'done') throw new Error(`nobody can say yes to ${word}`);
}

export async function placeDemoPaper(house: House, acting: Acting, client: Id, paper: DemoPaper): Promise<void> {
  const { place, cupboard } = paper;
  const placed = await placePaper(house, acting, client, { version: 0, place, cupboard, locked: 'ja' });
  if (placed.kind !== 'done') throw new Error('the paper folder has no place');
}
