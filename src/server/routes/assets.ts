// Which files does a page load? The styles, the fonts and the mark, read once at the start.

import { readFileSync } from 'node:fs';
import { ASSET_FOLDER, ASSETS } from '../../web/index.ts';
import { NOT_FOUND, type Route } from '../route.ts';

/** One row per asset: nothing else in the folder can be asked for. */
export function assetRoutes(): readonly Route[] {
  return ASSETS.map((asset) => {
    const bytes = new Uint8Array(readFileSync(new URL(`../${ASSET_FOLDER}${asset.name}`, import.meta.url)));
    return {
      path: `/assets/${asset.name}`,
      method: 'get',
      who: 'anyone',
      logs: [],
      answers: [200],
      handle: async () => (bytes.length === 0 ? NOT_FOUND : { kind: 'bytes', type: asset.type, bytes }),
    };
  });
}
