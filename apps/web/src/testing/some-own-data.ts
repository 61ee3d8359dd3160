import type { Output } from '@sos/contracts/callables';

const DAY = 86_400_000;

/** A copy that can be downloaded, and a call that a deletion would wait for. */
export function someOwnData(): Output<'getPrivacy'> {
  const now = Date.now();
  const dataExport = { state: 'ready', askedAt: now, progress: 100, expiresAt: now + 7 * DAY, bytes: 2048 } as const;
  return { dataExport, deletion: null, open: ['call'] };
}
