// Every page of the product with invented people on it: typical, empty, wrong, long names, English.
// The browser test looks at each of them; so do people, at the screenshots.

import { ACCESS_PAGES } from './access.ts';
import { COURSE_PAGES } from './course.ts';
import { DOCUMENT_PAGES } from './documents.ts';
import { DPO_PAGES } from './dpo.ts';
import { PORTAL_PAGES } from './portal.ts';
import { PUBLIC_PAGES } from './public.ts';
import { QUESTION_PAGES } from './questions.ts';
import { REQUEST_PAGES } from './requests.ts';
import { STAFF_PAGES } from './staff.ts';
import { FORM_PAGES } from './staff-forms.ts';
import { TAKE_OVER_PAGES } from './take-over.ts';

/** A page to look at. The name is the name of its screenshots. */
export interface Shown {
  readonly name: string;
  readonly page: () => string;
}

export const GALLERY: readonly Shown[] = [
  ...PUBLIC_PAGES,
  ...PORTAL_PAGES,
  ...STAFF_PAGES,
  ...FORM_PAGES,
  ...COURSE_PAGES,
  ...DOCUMENT_PAGES,
  ...DPO_PAGES,
  ...ACCESS_PAGES,
  ...TAKE_OVER_PAGES,
  ...REQUEST_PAGES,
  ...QUESTION_PAGES,
];
