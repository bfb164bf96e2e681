// The contact block of a file as the page shows it: what can be rung and written to is a link.

import { contactIn, type FileOpened, mayIdentify } from '../../desk/index.ts';
import type { FileProps } from '../../web/index.ts';

type Shown = Pick<FileProps, 'contact' | 'beside' | 'mayContact' | 'mayBsn'>;

export function contactShown(opened: FileOpened): Shown {
  const { client, beside } = contactIn(opened);
  const shown = ({ kind, label, value }: (typeof client)[number]): Shown['contact'][number] => {
    const href = HREF[kind]?.(value);
    return { label, value, ...(href === undefined ? {} : { href }) };
  };
  return { contact: client.map(shown), beside: beside.map(shown), ...mayIdentify(opened) };
}

const HREF: Readonly<Partial<Record<string, (value: string) => string | undefined>>> = {
  phone: (value) => {
    const number = value.replaceAll(/\(0\)|[^\d+]/g, '');
    // Behind it may stand whose it is; without a number there is nothing to ring.
    return number.length < 6 ? undefined : `tel:${number}`;
  },
  email: (value) => (value.includes('@') ? `mailto:${encodeURIComponent(value).replaceAll('%40', '@')}` : undefined),
};
