import { createHash, randomBytes } from 'node:crypto';
import type { LinkTokens } from '../../usecases/telegram/ports.ts';

/** 43 signs of A–Z, a–z, 0–9, `-` and `_`; Telegram carries 64. */
const TOKEN_BYTES = 32;

export const linkTokens: LinkTokens = {
  make: () => randomBytes(TOKEN_BYTES).toString('base64url'),
  digestOf: (token) => createHash('sha256').update(token).digest('base64url'),
};
