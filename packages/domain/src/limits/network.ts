/** The network of an IP address: /24 of IPv4, /64 of IPv6. An address that cannot be read is its own network. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  const v4 = /^(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(mapped)?.[1];
  if (v4 !== undefined) return `${v4}.0/24`;
  const groups = v6Groups(mapped);
  return groups ? `${groups.slice(0, 4).join(':')}::/64` : address;
}

/** Loopback and the private ranges of RFC 1918, RFC 6598 and RFC 4193: whoever comes from there tells nobody's house from another. */
const PRIVATE =
  /^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.|^f[cd][0-9a-f]{2}:|^0:0:0:0::/;

/** True for a network, as `networkOf` writes it, that people share because they live or lodge together. */
export const isPublicNetwork = (network: string): boolean => !PRIVATE.test(network);

const GROUPS = 8;

/** The eight groups of an IPv6 address without leading zeros; undefined when it is none. */
function v6Groups(address: string): string[] | undefined {
  const bare = address.toLowerCase().replace(/%.*/, '');
  const halves = bare.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const missing = GROUPS - halves.flat().length;
  // Two colons stand for at least one group, and stand there once.
  const fits = halves.length === 2 ? missing > 0 : halves.length === 1 && missing === 0;
  if (!fits) return undefined;
  const zeros = Array.from({ length: missing }, () => '0');
  const groups = halves.flatMap((half, index) => (index === 0 ? [...half, ...zeros] : half));
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return undefined;
  return groups.map((group) => group.replace(/^0+(?=.)/, ''));
}
