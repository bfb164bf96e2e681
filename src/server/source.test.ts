import { expect, it } from 'vitest';
import { sourceOf } from './source.ts';

it.each([
  ['the line itself', '192.0.2.7', null, 0, '192.0.2.7'],
  ['an IPv4 address in IPv6 clothes', '::ffff:192.0.2.7', null, 0, '192.0.2.7'],
  ['a whole IPv6 network', '2001:db8:1:2ff:aa::1', null, 0, '2001:db8:1:200'],
  ['the same network, written short', '2001:db8:1:200::', null, 0, '2001:db8:1:200'],
  ['a network of this machine', '::1', null, 0, '0:0:0:0'],
  ['nobody is believed without a proxy of our own', '192.0.2.7', '198.51.100.1', 0, '192.0.2.7'],
  ['whom our proxy saw', '127.0.0.1', '198.51.100.1', 1, '198.51.100.1'],
  ['not what a visitor wrote before it', '127.0.0.1', '10.0.0.1, 203.0.113.9, 198.51.100.1', 1, '198.51.100.1'],
  ['two proxies of our own', '127.0.0.1', '10.0.0.1, 198.51.100.1, 192.0.2.20', 2, '198.51.100.1'],
  ['with a port', '127.0.0.1', '198.51.100.1:5000', 1, '198.51.100.1'],
  ['an IPv6 address with a port', '127.0.0.1', '[2001:db8::1]:5000', 1, '2001:db8:0:0'],
  ['no address: the line', '127.0.0.1', 'unknown', 1, '127.0.0.1'],
  ['no line', undefined, null, 0, 'unknown'],
])('%s', (_what, remote, forwarded, proxies, source) => {
  expect(sourceOf(remote, forwarded, proxies)).toBe(source);
});
