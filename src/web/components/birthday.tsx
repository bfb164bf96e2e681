// What changes on a birthday, and what stays: in plain words, for the child itself or for a parent.

import type { Day } from '../../policy/index.ts';
import { longDay } from '../dates.ts';
import type { Lang } from '../language.ts';
import { spoken } from '../spoken.ts';
import { birthdayWords } from '../words/birthday.ts';

export interface Birthday {
  readonly on: Day;
  readonly age: 12 | 16 | 18;
  readonly child: 'opens' | 'stays' | 'shut';
  readonly parents: 'stay' | 'close' | 'shut';
  readonly decides: boolean;
}

/** `name`: of the child, for somebody who reads along; absent: the reader's own birthday. */
export function BirthdayAhead(props: { birthday: Birthday; name: string | undefined; lang: Lang }) {
  const { birthday, name, lang } = props;
  const w = name === undefined ? ownWords(birthday.age, lang) : birthdayWords[lang];
  const { changes, stays } = name === undefined ? toChild(birthday, lang) : toParent(birthday, name, lang);
  const day = longDay(birthday.on, lang);
  return (
    <>
      <p>{name === undefined ? w.own(day, birthday.age) : w.of(name, day, birthday.age)}</p>
      {changes.length === 0 ? null : (
        <>
          <h3>{w.changes}</h3>
          <ul>
            {changes.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{w.stays}</h3>
      <ul>
        {stays.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}

interface Lines {
  readonly changes: readonly string[];
  readonly stays: readonly string[];
}

/** Who turns 12 or 16 is still under 16. */
function ownWords(age: Birthday['age'], lang: Lang) {
  return spoken(birthdayWords, { lang, young: age <= 16 });
}

function toChild({ age, child, parents, decides }: Birthday, lang: Lang): Lines {
  const w = ownWords(age, lang);
  return {
    changes: [
      ...(age === 18 ? [w.own18] : decides ? [age === 12 ? w.own12 : w.own16] : []),
      ...(child === 'opens' ? [w.ownOpens] : []),
      ...(parents === 'close' ? [age === 18 ? w.ownClose18 : w.ownClose] : []),
    ],
    stays: [...(child === 'stays' ? [w.ownReads] : []), ...(parents === 'stay' ? [w.ownStay] : []), w.team],
  };
}

function toParent({ age, child, parents, decides }: Birthday, name: string, lang: Lang): Lines {
  const w = birthdayWords[lang];
  return {
    changes: [
      ...(age === 18 ? [w.of18(name)] : decides ? [age === 12 ? w.of12(name) : w.of16(name)] : []),
      ...(child === 'opens' ? [w.ofOpens(name)] : []),
      ...(parents === 'close' ? [age === 18 ? w.ofClose18 : w.ofClose(name)] : []),
    ],
    stays: [...(parents === 'stay' ? [w.ofStay] : []), w.team],
  };
}
