// How long is there left? Words first, then the bar, then the dates; promise before law, because it is stricter.

import { amsterdamDay } from '../../policy/index.ts';
import { daysBetween, shortDay, time } from '../dates.ts';
import type { Lang } from '../language.ts';
import { clockWords } from '../words/today.ts';

/** A term that runs. All instants in epoch seconds; at least one of the two ends is there. */
export interface Running {
  readonly from: number;
  readonly promise?: number;
  readonly law?: number;
  /** Terms in hours count minutes; terms in days end with their day. */
  readonly unit: 'hours' | 'days';
}

/** The words: how long, or how late. */
export function leftInWords(running: Running, now: number, lang: Lang): { readonly words: string; readonly late: boolean } {
  const w = clockWords[lang];
  const end = running.promise ?? running.law ?? now;
  const late = now > end;
  if (running.unit === 'hours') {
    const hours = Math.floor(Math.abs(end - now) / 3600);
    return { words: late ? w.lateHours(hours) : w.hours(hours), late };
  }
  const days = Math.abs(daysBetween(amsterdamDay(now), amsterdamDay(end)));
  return { words: late ? w.lateDays(days) : w.days(days), late };
}

export function Clock(props: { running: Running; now: number; lang: Lang }) {
  const { running, now, lang } = props;
  const w = clockWords[lang];
  const { words, late } = leftInWords(running, now, lang);
  const end = Math.max(running.promise ?? 0, running.law ?? 0, running.from + 1);
  const place = (at: number) => Math.round(1000 * Math.min(1, Math.max(0, (at - running.from) / (end - running.from)))) / 10;
  const when = (at: number) => {
    const day = shortDay(amsterdamDay(at), lang, amsterdamDay(now));
    return running.unit === 'hours' ? `${day}, ${time(at, lang)}` : day;
  };
  return (
    <div class="clock">
      <b>{late ? <span class="state broken">{words}</span> : words}</b>
      <svg class="pic" viewBox="0 0 100 6" preserveAspectRatio="none" height="10" aria-hidden="true" focusable="false">
        <rect width="100" height="6" class="fill-ground" />
        <rect width={place(now)} height="6" class={late ? 'fill-broken' : 'fill-brand'} />
        {running.promise === undefined || running.law === undefined ? null : (
          <rect x={place(running.promise)} width="0.8" height="6" class="fill-ink" />
        )}
      </svg>
      <span class="soft">
        {running.promise === undefined ? null : w.promise(when(running.promise))}
        {running.promise === undefined || running.law === undefined ? null : <br />}
        {running.law === undefined ? null : w.law(when(running.law))}
      </span>
    </div>
  );
}
