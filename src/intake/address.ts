import { BlockList, isIP } from 'node:net';

const closed = new BlockList();
for (const [net, bits] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4]] as const) closed.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]] as const) closed.addSubnet(net, bits, 'ipv6');

const open = new BlockList();
open.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address lies in the public internet (IANA's registries of special addresses); forms that carry an IPv4 address inside an IPv6 one do not. */
export function isPublic(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, ''), form = isIP(bare);
  if (form === 4) return !closed.check(bare, 'ipv4');
  return form === 6 && open.check(bare, 'ipv6') && !closed.check(bare, 'ipv6');
}
