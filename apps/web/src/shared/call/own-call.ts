import type { SessionDocument } from '@sos/contracts/calls';
import { isTerminal, sessionStatuses } from '@sos/domain/calls/session';
import { remembered } from '@sos/browser/remembered';

/** The call of this person that this device booked, found or showed last, so that every page leads to it and a reload without a connection shows it. */
export interface OwnCall {
  readonly uid: string;
  readonly sessionId: string;
  /** The telephone that rings for it, as `+33 •••• 78`; null when it was booked on another device. */
  readonly phone: string | null;
  /** As it was last known, with how far the server's clock was ahead; null until the first answer. */
  readonly known: { readonly session: SessionDocument; readonly offset: number } | null;
}

function isOwnCall(value: unknown): value is OwnCall {
  const { uid, sessionId, known } = (value ?? {}) as Partial<OwnCall>;
  const readable = !known || sessionStatuses.includes(known.session?.status);
  return typeof uid === 'string' && typeof sessionId === 'string' && readable;
}

const own = remembered('sos.call', isOwnCall);

export const ownCall = own.current;
export const rememberOwnCall = own.remember;

/** Whether a remembered call is this person's and not known to be over. */
export function isOpenFor(uid: string, call: OwnCall | null): call is OwnCall {
  return call?.uid === uid && (call.known === null || !isTerminal(call.known.session));
}

/** The remembered call of one person; another person's is not shown. */
export function useOwnCall(uid: string | undefined): OwnCall | null {
  const call = own.use();
  return call && call.uid === uid ? call : null;
}

/** `+33612345678` as `+33 •••• 78`: enough to know which telephone it is, without the number. */
export function maskedPhone(e164: string, callingCode: string): string {
  return `+${callingCode} •••• ${e164.slice(-2)}`;
}
