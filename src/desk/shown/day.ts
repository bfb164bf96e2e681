// On which day of the calendar was it? Stored in UTC, said in Amsterdam.

import { amsterdamDay, type Day, type Instant, toEpochSecond } from '../../policy/index.ts';

/** The day in Amsterdam of an instant of the record. */
export function dayOfInstant(at: Instant): Day {
  return amsterdamDay(toEpochSecond(at) ?? 0);
}
