// Days and times as forms bring them.

/** Epoch seconds of an instant of the record. */
export function secondOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}

/** `3-5-2012` or `03-05-2012` becomes `2012-05-03`; undefined when it is no day of the calendar. */
export function dayTyped(text: string): string | undefined {
  const m = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(text);
  if (!m) return undefined;
  const [day, month, year] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** First and last day of a month `2026-11`. */
export function daysOfMonth(month: string): { readonly from: string; readonly until: string } {
  const [year, m] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const last = new Date(Date.UTC(year, m, 0)).getUTCDate();
  return { from: `${month}-01`, until: `${month}-${String(last).padStart(2, '0')}` };
}

/** A day so many days later or earlier. */
export function addDaysTo(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
