// Where does a request come from? The address of the line; behind proxies of our own the one that they saw, and nothing that a visitor can make up.

import { isIPv4, isIPv6 } from 'node:net';

/**
 * `forwarded`: the header `X-Forwarded-For`, in which each proxy adds at the end whom it saw. With so many `proxies` of our own, the last that many
 * entries are theirs; what stands before them anybody can write.
 */
export function sourceOf(remote: string | undefined, forwarded: string | null, proxies: number): string {
  if (proxies > 0 && forwarded !== null) {
    const seen = forwarded.split(',').map((entry) => entry.trim());
    const entry = seen[Math.max(0, seen.length - proxies)] ?? '';
    const given = networkOf(entry);
    if (given !== undefined) return given;
  }
  return networkOf(remote ?? '') ?? 'unknown';
}

/** One person has one IPv4 address, and in IPv6 a whole network of 2^72 of them. */
function networkOf(address: string): string | undefined {
  const bare = address.replace(/^\[|\](?::\d+)?$/g, '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(bare)) return bare;
  const port = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(bare)?.[1];
  if (port !== undefined && isIPv4(port)) return port;
  if (!isIPv6(bare)) return undefined;
  const [head = '', tail] = (bare.split('%', 1)[0] as string).toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups =
    tail === undefined ? front : [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back];
  return groups
    .slice(0, 4)
    .map((group, i) => (Number.parseInt(group, 16) & (i === 3 ? 0xff00 : 0xffff)).toString(16))
    .join(':');
}
