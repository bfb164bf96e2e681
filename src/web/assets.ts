// Which files does a browser need beside the page? Names and kinds only; the server reads the bytes.

/** A file under `src/web/assets`, served at `/assets/` + its name. */
export interface Asset {
  readonly name: string;
  readonly type: string;
}

/** Everything that is served statically, all from our own origin (`default-src 'self'`). The one script keeps what is typed; without it every page works too. */
export const ASSETS: readonly Asset[] = [
  { name: 'tokens.css', type: 'text/css; charset=utf-8' },
  { name: 'base.css', type: 'text/css; charset=utf-8' },
  { name: 'draft.js', type: 'text/javascript; charset=utf-8' },
  { name: 'mark.svg', type: 'image/svg+xml' },
  { name: 'fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2', type: 'font/woff2' },
  { name: 'fonts/literata-latin-wght-normal.woff2', type: 'font/woff2' },
  { name: 'fonts/OFL-atkinson.txt', type: 'text/plain; charset=utf-8' },
  { name: 'fonts/OFL-literata.txt', type: 'text/plain; charset=utf-8' },
];

/** Folder of the assets, relative to a compiled room (`dist/<room>/`) as well as to a source room (`src/<room>/`). */
export const ASSET_FOLDER = '../../src/web/assets/';
