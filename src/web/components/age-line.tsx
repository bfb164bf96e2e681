// Who decides at which age? A line with bands, the age of today, and the days on which the next bands begin.
// Wide: bands beside each other. Narrow: bands under each other. Both carry the same words.

import { ageOn, birthdayAt, type Day, daysInMonth, partsOf } from '../../policy/index.ts';
import { longDay } from '../dates.ts';
import type { Lang } from '../language.ts';
import { ageWords } from '../words/ages.ts';

/** A band of ages, whole years; `under` excludes. `readers` says who sees the file then. */
export interface AgeBand {
  readonly from?: number;
  readonly under?: number;
  readonly readers: string;
}

const WIDTH = 900;
const GAP = 4;
/** Width of one letter at 15 px, on the safe side. */
const LETTER = 8.1;

/** Breaks words into lines of at most `max` letters; a word that is longer is cut. */
export function wrapWords(text: string, max: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    for (let rest = word; rest !== ''; rest = rest.slice(max)) {
      const part = rest.slice(0, max);
      if (line !== '' && line.length + 1 + part.length > max) {
        lines.push(line);
        line = part;
      } else line = line === '' ? part : `${line} ${part}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Age in years with its fraction (0.5 is halfway), for the place of the mark. */
function exactAge(birth: Day, today: Day): number {
  const b = partsOf(birth);
  const t = partsOf(today);
  const months = (t.month - b.month + 12 - (t.day < b.day ? 1 : 0)) % 12;
  const days = (t.day - b.day + (t.day < b.day ? daysInMonth(t.year, t.month) : 0)) / 31;
  return ageOn(birth, today) + Math.min(0.99, (months + days) / 12);
}

function colours(band: AgeBand, index: number, age: number, bands: number): { readonly fill: string; readonly text: string } {
  const within = age >= (band.from ?? 0) && (band.under === undefined || age < band.under);
  if (within) return { fill: 'fill-linden', text: 't-on' };
  return index === bands - 1 ? { fill: 'fill-brand', text: 'on' } : { fill: 'fill-ground', text: '' };
}

/** The age line of one client. The title says in words all that the picture shows. */
export function AgeLine(props: { name: string; birth: Day; today: Day; bands: readonly AgeBand[]; lang: Lang; id: string }) {
  const { bands, birth, today, lang, id } = props;
  const w = ageWords[lang];
  const age = ageOn(birth, today);
  const width = (WIDTH - GAP * (bands.length - 1)) / Math.max(1, bands.length);
  const label = (band: AgeBand) => `${w.band(band.from, band.under)}: ${band.readers}`;
  const lines = bands.map((band) => wrapWords(label(band), Math.floor((width - 24) / LETTER)));
  const height = Math.max(1, ...lines.map((l) => l.length)) * 20 + 14;
  const start = (index: number) => index * (width + GAP);
  const exact = exactAge(birth, today);
  const here = bands.findIndex((band) => age >= (band.from ?? 0) && (band.under === undefined || age < band.under));
  const band = bands[here];
  const low = band?.from ?? 0;
  const span = (band?.under ?? low + 6) - low;
  const x = Math.round(start(here) + Math.min(0.98, Math.max(0.02, (exact - low) / span)) * width);
  const words = `${w.title(props.name)} ${bands.map((b) => `${label(b)}.`).join(' ')} ${w.now(age)}.`;
  const top = 52;
  let y = 0;
  const stacked = bands.map((b, i) => {
    const l = [...wrapWords(label(b), 36)];
    const notes = [
      ...(i === here ? [w.now(age)] : []),
      ...(b.from !== undefined && b.from > age ? [w.since(longDay(birthdayAt(birth, b.from), lang))] : []),
    ];
    const tall = (l.length + notes.length) * 22 + 20;
    const box = { y, tall, lines: l, notes, look: colours(b, i, age, bands.length) };
    y += tall + 6;
    return box;
  });
  return (
    <figure class="picture">
      <svg class="pic only-wide" viewBox={`0 0 ${WIDTH} ${top + height + 48}`} role="img" aria-labelledby={`${id}-w`}>
        <title id={`${id}-w`}>{words}</title>
        {bands.map((b, i) => {
          const look = colours(b, i, age, bands.length);
          return (
            <>
              <rect x={start(i)} y={top} width={width} height={height} class={look.fill} />
              {(lines[i] ?? []).map((line, n) => (
                <text x={start(i) + 12} y={top + 23 + n * 20} class={look.text}>
                  {line}
                </text>
              ))}
              {b.from === undefined || b.from === 0 ? null : (
                <>
                  <path d={`M${start(i) - GAP / 2} ${top + height}v22`} class="axis" />
                  <text x={start(i) - GAP / 2} y={top + height + 42} text-anchor="middle" class={b.from <= age ? 't-soft' : ''}>
                    {longDay(birthdayAt(birth, b.from), lang)}
                  </text>
                </>
              )}
            </>
          );
        })}
        {here < 0 ? null : (
          <>
            <path d={`M${x} 32V${top + 4}`} class="now" />
            <text x={Math.min(WIDTH - 60, Math.max(60, x))} y="24" text-anchor="middle" class="t-b">
              {w.now(age)}
            </text>
          </>
        )}
      </svg>
      <svg class="pic only-narrow" viewBox={`0 0 340 ${y}`} role="img" aria-labelledby={`${id}-n`}>
        <title id={`${id}-n`}>{words}</title>
        {stacked.map((box) => (
          <>
            <rect x="0" y={box.y} width="340" height={box.tall} class={box.look.fill} />
            {[...box.lines, ...box.notes].map((line, n) => (
              <text x="14" y={box.y + 27 + n * 22} class={n >= box.lines.length ? `${box.look.text} t-b` : box.look.text}>
                {line}
              </text>
            ))}
          </>
        ))}
      </svg>
    </figure>
  );
}
