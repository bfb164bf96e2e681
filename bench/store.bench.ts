// The store's bench, for `npm run bench`.

import { report } from './store.ts';

await report();
