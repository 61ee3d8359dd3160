import type { SessionDocument } from '@sos/contracts/calls';

/** The latest thing that has certainly happened, by the server's clock. */
export function latestInstant(session: SessionDocument): number {
  const attempts = [...session.client.attempts, ...session.provider.attempts];
  const instants = [
    session.createdAt,
    session.endedAt,
    session.conferenceEndedAt,
    session.settlement.decidedAt,
    session.settlement.settledAt,
    ...attempts.flatMap(({ dialledAt, answeredAt, joinedAt, leftAt, endedAt }) => [
      dialledAt,
      answeredAt,
      joinedAt,
      leftAt,
      endedAt,
    ]),
  ];
  return Math.max(...instants.map((instant) => instant ?? 0));
}

/**
 * How far the server's clock is ahead of this device, in milliseconds. The clock of a device may be
 * wrong by hours, so it only measures how much time passes. Nothing that was recorded can lie in the future, so each change of
 * the session may increase the offset.
 */
export function offsetAfter(offset: number, session: SessionDocument, deviceNow: number): number {
  return Math.max(offset, latestInstant(session) - deviceNow);
}
