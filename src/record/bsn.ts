// Is this a bsn? Only the form: whether it is somebody's, only the national register can say.

import { type Problem, problem } from './problem.ts';

/** True for nine digits that pass the 11-test (9a + 8b + ... + 2h - i divisible by 11). Points, spaces and a missing leading zero are not forgiven here. */
export function passesElevenTest(bsn: string): boolean {
  if (!/^\d{9}$/.test(bsn) || bsn === '000000000') return false;
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += Number(bsn[i]) * (9 - i);
  return (sum - Number(bsn[8])) % 11 === 0;
}

/** What a person typed as nine digits: points and spaces taken out, eight digits given their leading zero. */
export function normalBsn(typed: string): string {
  const digits = typed.replace(/[\s.]/g, '');
  return /^\d{8}$/.test(digits) ? `0${digits}` : digits;
}

export function checkBsn(bsn: string): readonly Problem[] {
  return passesElevenTest(bsn)
    ? []
    : [
        problem(
          'bsn',
          'bsn-eleven-test',
          'Dit is geen geldig burgerservicenummer. Kijk of elk cijfer klopt.',
          'This is not a valid citizen service number. Check each digit.',
        ),
      ];
}
