import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Told, toldSchema } from '@sos/contracts/assistant-words';
import { readKeyRing } from './key-ring.ts';

const SECOND_MS = 1000;
/** How far the time of a word may lie from ours; one that is told again is signed again. */
const TOLERANCE_S = 300;
const LARGEST = 65_536;
const SIGNATURE = /^t=(\d{1,12}),k=([\w-]{1,40}),v1=([0-9a-f]{64})$/;

/** From whom a word comes, so that none can be sent back to who said it. */
export type Speaker = 'platform' | 'assistant';

export interface SignedWord {
  readonly body: string;
  /** `sos-signature` */
  readonly signature: string;
}

/** Signs what is told with the active key of the ring. */
export function signWord(ring: string, speaker: Speaker, { told, now }: { told: Told; now: number }): SignedWord {
  const { active, keyOf } = readKeyRing(ring);
  const body = JSON.stringify(told);
  const at = Math.floor(now / SECOND_MS);
  const mac = macOf(keyOf(active), { speaker, at, body });
  return { body, signature: `t=${at},k=${active},v1=${mac.toString('hex')}` };
}

export type Heard =
  | { readonly kind: 'told'; readonly told: Told; readonly at: number }
  | { readonly kind: 'forged' }
  /** Genuine, and not understood: a newer release says something that this one does not know. */
  | { readonly kind: 'unreadable' };

/** What was told, once its signature over the raw body holds, by the other side and just now. */
export function readWord(ring: string, speaker: Speaker, given: Given): Heard {
  const at = genuineAt(ring, speaker, given);
  if (at === undefined) return { kind: 'forged' };
  const told = toldSchema.safeParse(parsed(given.rawBody.toString('utf8'))).data;
  return told ? { kind: 'told', told, at: at * SECOND_MS } : { kind: 'unreadable' };
}

interface Given {
  readonly rawBody: Buffer;
  readonly signature: string;
  readonly now: number;
}

/** When it was signed, in seconds; undefined for what the other side did not sign just now. */
function genuineAt(ring: string, speaker: Speaker, { rawBody, signature, now }: Given): number | undefined {
  const signed = SIGNATURE.exec(signature);
  if (!signed || rawBody.length > LARGEST) return undefined;
  const [, seconds, keyId = '', mac = ''] = signed;
  const at = Number(seconds);
  if (Math.abs(Math.floor(now / SECOND_MS) - at) > TOLERANCE_S) return undefined;
  const key = keyNamed(ring, keyId);
  const ours = key && macOf(key, { speaker, at, body: rawBody.toString('utf8') });
  return ours && timingSafeEqual(ours, Buffer.from(mac, 'hex')) ? at : undefined;
}

function keyNamed(ring: string, keyId: string): Buffer | undefined {
  try {
    return readKeyRing(ring).keyOf(keyId);
  } catch {
    return undefined;
  }
}

function macOf(key: Buffer, { speaker, at, body }: { speaker: Speaker; at: number; body: string }): Buffer {
  return createHmac('sha256', key).update(`${speaker}.${at}.${body}`).digest();
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
