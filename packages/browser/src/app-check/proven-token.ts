import { config } from '../config.ts';
import type { AppCheckConfig } from '../config.ts';
import { exchange } from './exchange.ts';
import { keepToken, keptToken } from './kept-token.ts';
import type { KeptToken } from './kept-token.ts';

/** Milliseconds after which a question goes without a word: whoever needs help must not wait for it for ever. */
const PATIENCE = 10_000;
/** Milliseconds in which no other is asked for, whether one came or not. */
const PAUSE = 30_000;

let asking: Promise<KeptToken | null> | undefined;
let askedAt = Number.NEGATIVE_INFINITY;

/** The token that is kept, or a new one; all who ask meanwhile get the same. Null where none can be had. */
export async function provenToken(app: AppCheckConfig, fresh: boolean): Promise<KeptToken | null> {
  const justAsked = performance.now() - askedAt < PAUSE;
  const kept = fresh && !justAsked ? null : keptToken();
  if (kept) return kept;
  if (justAsked && !asking) return null;
  asking ??= ask(app).finally(() => {
    asking = undefined;
  });
  return asking;
}

async function ask(app: AppCheckConfig): Promise<KeptToken | null> {
  const { projectId, apiKey } = config();
  askedAt = performance.now();
  const signal = AbortSignal.timeout(PATIENCE);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('App Check is late')));
  });
  try {
    const token = await Promise.race([exchange(app, { projectId, apiKey }, signal), late]);
    keepToken(token);
    return token;
  } catch {
    keepToken(null);
    return null;
  }
}
