// Which pieces are in this file, for somebody who must point at one? Kind, day and author; nothing is opened for it.

import { isPermit, type Permit } from '../../decide/index.ts';
import type { Id } from '../../record/index.ts';
import type { FilePiece } from '../../store/index.ts';
import type { Acting, House } from '../house.ts';
import { staffNames } from '../staff-names.ts';
import { ask, categoriesOf, firstYes, purposesOf } from './ask.ts';

export interface PieceView extends Omit<FilePiece, 'author'> {
  /** Name of the member of staff who wrote it. */
  readonly author?: string;
}

/** Newest first, of the kinds that this account may read; undefined: not there, or the head of the file does not open. */
export async function piecesOf(house: House, acting: Acting, client: Id): Promise<readonly PieceView[] | undefined> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const asked = await ask(house, acting, client, 'read');
    if (!asked) return undefined;
    const purposes = purposesOf(asked);
    const head = firstYes(asked, { category: 'identity', action: 'read' }, purposes);
    if (!isPermit(head)) return undefined;
    const permits: Permit[] = [head];
    for (const part of asked.facts.parts)
      for (const category of categoriesOf(asked.ruling.policy)) {
        const answer = firstYes(asked, { category, action: 'read' }, purposes, part.id);
        if (isPermit(answer)) permits.push(answer);
      }
    const read = await house.store.pieces(permits);
    if (read.ok) {
      const authors = read.value.map((piece) => piece.author);
      const names = await staffNames(house, acting.account.organisation, authors);
      return read.value.map(({ author, ...piece }) => {
        const name = names.get(author);
        return name === undefined ? piece : { ...piece, author: name };
      });
    }
    if (read.why === 'gone') return undefined;
  }
  return undefined;
}
