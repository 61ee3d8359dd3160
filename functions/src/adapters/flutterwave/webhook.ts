import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

export interface FlutterwaveRequest {
  readonly rawBody: Buffer;
  readonly header: (name: string) => string | undefined;
}

export type FlutterwaveWord =
  /** The transfer is to be asked for. */
  | { readonly known: 'transfer'; readonly railId: string }
  /** From whoever knows the hash, and nothing that a withdrawal must follow. */
  | { readonly known: false; readonly eventId: string; readonly type: string; readonly body: string }
  | { readonly known: 'unreadable'; readonly eventId: string; readonly problem: string; readonly body: string }
  | 'forged';

const envelope = z.object({ event: z.string(), data: z.looseObject({}) });
const idSchema = z.union([z.int().positive(), z.string().regex(/^\d{1,20}$/)]).transform(String);
const transfer = z.object({ id: idSchema });

/**
 * What Flutterwave says of one of its transfers. The hash is a word that both sides know and proves nothing of the body: all
 * that is taken from it is which transfer to ask for.
 */
export function readFlutterwaveEvent({ rawBody, header }: FlutterwaveRequest, hash: string): FlutterwaveWord {
  if (!isSame(header('verif-hash') ?? '', hash)) return 'forged';
  const body = rawBody.toString();
  try {
    const { event, data } = envelope.parse(JSON.parse(body));
    if (event !== 'transfer.completed') return { known: false, eventId: nameOf(body), type: event, body };
    return { known: 'transfer', railId: transfer.parse(data).id };
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    return { known: 'unreadable', eventId: nameOf(body), problem, body };
  }
}

/** An empty hash is none, on either side. */
function isSame(told: string, hash: string): boolean {
  return told !== '' && timingSafeEqual(digest(told), digest(hash));
}

/** Its events bear no id. */
const nameOf = (body: string): string => digest(body).toString('hex').slice(0, 32);
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
