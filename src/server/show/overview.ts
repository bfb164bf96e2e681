// The overview of a file, opened for a page that hangs on it.

import { openFile, headView, whatOpens } from '../../desk/index.ts';
import type { SignedVisit } from '../route.ts';
import { headOf, tabsOf } from './file.ts';
import { actingOf, type Front, staffFrame } from './frames.ts';
import { underGlass } from './glass.ts';

/** The overview of a file, opened; undefined when it does not open. */
export async function overviewOf(front: Front, visit: SignedVisit) {
  const { house } = front;
  const frame = await staffFrame(front, visit);
  const ruling = await house.rulings.inForce(visit.visitor.account.organisation);
  if (!frame || !ruling) return undefined;
  const opened = await openFile(house, actingOf(visit), visit.params['file'] ?? '', headView(ruling.policy));
  if (opened.kind !== 'opened') return undefined;
  const opens = whatOpens(opened);
  return {
    opened,
    opens,
    shared: {
      frame: await underGlass(front, visit, frame, opened),
      head: headOf(opened),
      tabs: tabsOf(opens),
      today: visit.on,
    },
  };
}
