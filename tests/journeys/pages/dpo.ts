import type { Shown } from './gallery.ts';

export const DPO_PAGES: readonly Shown[] = [];
