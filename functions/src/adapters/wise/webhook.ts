import { verify } from 'node:crypto';
import { z } from 'zod';

const MINUTE_MS = 60_000;
/** How far an event's time may lie ahead of ours, and behind: Wise tries for two weeks. */
const AHEAD = 5 * MINUTE_MS;
const BEHIND = 30 * 24 * 60 * MINUTE_MS;

export interface WiseRequest {
  readonly rawBody: Buffer;
  readonly header: (name: string) => string | undefined;
}

export interface WiseReader {
  /** Wise's public key, as the base64 of its DER form. */
  readonly publicKey: string;
  readonly now: () => number;
}

export type WiseWord =
  /** The transfer is to be asked for. */
  | { readonly known: 'transfer'; readonly railId: string; readonly profileId: string }
  /** Genuine, and nothing that a withdrawal must follow. */
  | { readonly known: false; readonly eventId: string; readonly type: string; readonly body: string }
  | { readonly known: 'unreadable'; readonly eventId: string; readonly problem: string; readonly body: string }
  | 'forged';

const idSchema = z.union([z.int().positive(), z.string().regex(/^\d{1,20}$/)]).transform(String);
const envelope = z.object({ event_type: z.string(), sent_at: z.string().optional(), data: z.looseObject({}) });
const stateChange = z.object({ resource: z.object({ id: idSchema, profile_id: idSchema }) });
const payoutFailure = z.object({ transfer_id: idSchema, profile_id: idSchema });
const refund = z.object({ resource: z.object({ id: idSchema, profile_id: idSchema }) });

const readers: Readonly<Record<string, z.ZodType<{ railId: string; profileId: string }>>> = {
  'transfers#state-change': stateChange.transform(({ resource }) => ofResource(resource)),
  'transfers#payout-failure': payoutFailure.transform(({ transfer_id: railId, profile_id: profileId }) => ({
    railId,
    profileId,
  })),
  'transfers#refund': refund.transform(({ resource }) => ofResource(resource)),
};

const ofResource = ({ id: railId, profile_id: profileId }: { id: string; profile_id: string }) => ({
  railId,
  profileId,
});

/** What Wise says of one of its transfers, once its signature over the raw body holds. It is a hint, and nothing more. */
export function readWiseEvent({ rawBody, header }: WiseRequest, { publicKey, now }: WiseReader): WiseWord {
  if (!isSigned(rawBody, header('x-signature-sha256') ?? '', publicKey)) return 'forged';
  const body = rawBody.toString();
  const eventId = idOf(header('x-delivery-id'));
  // Sent when a subscription is made; nothing else is in it.
  if (header('x-test-notification') === 'true') return { known: false, eventId, type: 'test', body };
  try {
    const word = envelope.parse(JSON.parse(body));
    if (!isOfNow(word.sent_at, now())) return 'forged';
    return read(word) ?? { known: false, eventId, type: word.event_type, body };
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    return { known: 'unreadable', eventId, problem, body };
  }
}

function isSigned(body: Buffer, signature: string, publicKey: string): boolean {
  const key = { key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' } as const;
  return verify('RSA-SHA256', body, key, Buffer.from(signature, 'base64'));
}

/** Undefined for a kind of event that no withdrawal follows. */
function read({ event_type: type, data }: z.infer<typeof envelope>): WiseWord | undefined {
  const reader = Object.hasOwn(readers, type) ? readers[type] : undefined;
  return reader && { known: 'transfer', ...reader.parse(data) };
}

function isOfNow(sentAt: string | undefined, now: number): boolean {
  if (sentAt === undefined) return true;
  const at = Date.parse(sentAt);
  return at <= now + AHEAD && at >= now - BEHIND;
}

/** Only what can be part of a document's name. */
const idOf = (told = '') => told.replaceAll(/[^\w-]/g, '').slice(0, 64) || 'unnamed';
