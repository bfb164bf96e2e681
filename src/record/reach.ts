// Can somebody be reached this way? What has the shape of an e-mail address or a telephone number, and what cannot be one.

import { type Problem, problem } from './problem.ts';

const MAIL = /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,}$/;
/** Six digits at least; who it is may stand behind it: `06 1234 5678 (oma)`. */
const PHONE = /^\+?[\d\s().\-/]*\d[\d\s().\-/]*(?:\s*[(,;]?\s*[\p{L}][\p{L}\s.'-]{0,40}\)?)?$/u;
const LONGEST_PHONE = 80;

export function isMailAddress(text: string): boolean {
  return MAIL.test(text.trim());
}

function isPhoneNumber(text: string): boolean {
  return text.length <= LONGEST_PHONE && text.replaceAll(/\D/g, '').length >= 6 && PHONE.test(text.trim());
}

/** `kind`: the field as the policy names it; others than `email` and `phone` are taken as they are. Empty is nothing. */
export function checkReach(kind: string, value: string | undefined, field: string): readonly Problem[] {
  if (value === undefined || value.trim() === '') return [];
  if (kind === 'email' && !isMailAddress(value))
    return [
      problem(
        field,
        'email-wrong',
        'Dit is geen e-mailadres. Schrijf het zo: naam@voorbeeld.nl.',
        'This is not an e-mail address. Write it like this: name@example.nl.',
      ),
    ];
  if (kind === 'phone' && !isPhoneNumber(value))
    return [
      problem(
        field,
        'phone-wrong',
        'Dit is geen telefoonnummer. Schrijf het met cijfers, bijvoorbeeld 06 1234 5678.',
        'This is not a telephone number. Write it in digits, for instance 06 1234 5678.',
      ),
    ];
  return [];
}
