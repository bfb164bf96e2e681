// The contact block of a file as the page shows it: what can be rung and written to is a link.

import { type CircleView, contactIn, type FileOpened, mayIdentify } from '../../desk/index.ts';
import { fullName } from '../../record/index.ts';
import type { FileProps, Said } from '../../web/index.ts';
import { ROLES } from './circle.ts';

type Shown = Pick<FileProps, 'contact' | 'beside' | 'mayContact' | 'mayBsn'>;

/** `circle`: who stands around the client; whoever decides or represents can be rung too, where `contact` is open. */
export function contactShown(opened: FileOpened, circle: CircleView, on: string): Shown {
  const { client, beside } = contactIn(opened);
  const shown = ({ kind, label, value }: (typeof client)[number]): Shown['contact'][number] => {
    const href = HREF[kind]?.(value);
    return { label, value, ...(href === undefined ? {} : { href }) };
  };
  const written = beside.map(shown);
  const known = new Set(written.map((line) => line.href));
  const people = opened.permits.has('contact') ? peopleShown(circle, on).filter((line) => !known.has(line.href)) : [];
  return { contact: client.map(shown), beside: [...written, ...people], ...mayIdentify(opened) };
}

/** Parents with authority, guardians and representatives of today, by name; a number to ring where one is known. */
function peopleShown({ circle }: CircleView, on: string): readonly Shown['beside'][number][] {
  const now = (row: { readonly from: string; readonly until?: string }): boolean =>
    row.from <= on && (row.until === undefined || row.until >= on);
  const people = [
    ...circle.authority.filter((row) => row.held && now(row)).map((row) => ({ ...row, role: ROLES[`${row.kind} authority`] })),
    ...circle.representation.filter(now).map((row) => ({ ...row, role: ROLES[row.kind] })),
  ];
  return people.flatMap(({ name, role, contact }) => {
    if (!name) return [];
    const phone = contact?.phone ?? '';
    const href = HREF['phone']?.(phone);
    const who = role === undefined ? fullName(name) : joined(fullName(name), role);
    return [{ label: who, value: phone === '' ? '–' : phone, ...(href === undefined ? {} : { href }) }];
  });
}

function joined(name: string, role: Said): Said {
  return typeof role === 'string' ? `${name}, ${role}` : { nl: `${name}, ${role.nl}`, en: `${name}, ${role.en ?? role.nl}` };
}

const HREF: Readonly<Partial<Record<string, (value: string) => string | undefined>>> = {
  phone: (value) => {
    const number = value.replaceAll(/\(0\)|[^\d+]/g, '');
    // Behind it may stand whose it is; without a number there is nothing to ring.
    return number.length < 6 ? undefined : `tel:${number}`;
  },
  email: (value) => (value.includes('@') ? `mailto:${encodeURIComponent(value).replaceAll('%40', '@')}` : undefined),
};
