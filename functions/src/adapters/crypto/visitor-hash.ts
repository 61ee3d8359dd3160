import type { VisitorHash } from '../../usecases/affiliates/ports.ts';
import { digest, readKeyRing } from './key-ring.ts';

/** Digests under a ring of keys, which stay the same until the first key of the ring is taken out. Throws on a bad ring. */
export function makeVisitorHash(keyRing: string): VisitorHash {
  const { keyFor } = readKeyRing(keyRing);
  const [networkKey, deviceKey] = [keyFor('visitors’ networks'), keyFor('visitors’ browsers')];
  return {
    network: (ip, at) => digest(networkKey, `${new Date(at).toISOString().slice(0, 7)} ${ip}`).toString('base64url'),
    device: (visitor) => digest(deviceKey, visitor).toString('base64url'),
  };
}
