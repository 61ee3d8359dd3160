import type { Output } from '@sos/contracts/callables';

const DAY = 86_400_000;
const joinedAt = Date.parse('2026-03-02T09:00:00Z');

/** A provider who belongs to an agency, and whom another one asks to join. */
export function someAgency(): Output<'getOwnAgency'> {
  return {
    agency: { id: 'odile', name: 'Far Shores Legal', shareBusyStatus: true, joinedAt, maySwitchOff: true },
    invitations: [{ id: 'i1', agencyName: 'Harbour Desk', invitedAt: joinedAt + DAY, expiresAt: joinedAt + 15 * DAY }],
  };
}
