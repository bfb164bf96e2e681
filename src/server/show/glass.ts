// The red header while emergency access runs.

import { type FileOpened, glassOf } from '../../desk/index.ts';
import { fullName } from '../../record/index.ts';
import type { StaffFrame } from '../../web/index.ts';
import type { SignedVisit } from '../route.ts';
import { actingOf, type Front } from './frames.ts';

/** The frame of a page about this file; asks nothing of the store when the glass was not broken. */
export async function underGlass(front: Front, visit: SignedVisit, frame: StaffFrame, opened: FileOpened): Promise<StaffFrame> {
  const glass = await glassOf(front.house, actingOf(visit), opened.facts);
  if (!glass) return frame;
  const { person, client } = opened.file;
  return {
    ...frame,
    emergency: {
      file: glass.client,
      client: person ? fullName(person.name) : client.number,
      reason: glass.reason,
      until: glass.until,
      reviewer: glass.reviewer ?? (visit.lang === 'nl' ? 'De privacyverantwoordelijke' : 'The privacy officer'),
    },
  };
}
