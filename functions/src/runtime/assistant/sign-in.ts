import type { Told } from '@sos/contracts/assistant-words';
import { dossierTitle } from '@sos/words/assistant-titles';
import { forgetAccount, mintToken } from '../../adapters/auth/assistant-accounts.ts';
import { makePassReader } from '../../adapters/crypto/passes.ts';
import { makeForgetOld } from '../../usecases/assistant/forget-old.ts';
import { HeardTooEarlyError, makeHearWord } from '../../usecases/assistant/hear-word.ts';
import { params } from '../config.ts';
import type { HttpAnswer, HttpCall } from '../define.ts';
import { assistantPorts } from './wiring.ts';
import { hear } from './words.ts';

const { members } = assistantPorts;

export const signInPorts = {
  ...assistantPorts,
  readPass: makePassReader(() => params.assistantPublicKeys.value()),
  mint: mintToken,
};

const follow = makeHearWord({
  ...assistantPorts,
  forgetAccount,
  titleOf: ({ bookedAt }, locale) => dossierTitle(locale, bookedAt),
});

/** Follows a word of the platform's, or says which versions there are. */
export async function hearPlatform(call: HttpCall): Promise<HttpAnswer> {
  return hear('platform', call, async (told: Told) => {
    if (told.word.kind === 'versions') return versionsOf(told.word.uids);
    return follow(told).then(
      () => ({ status: 204 }),
      (error: unknown) => {
        if (error instanceof HeardTooEarlyError) return { status: 409 };
        throw error;
      },
    );
  });
}

async function versionsOf(uids: readonly string[]): Promise<HttpAnswer> {
  const found = await Promise.all(uids.map(async (uid) => [uid, (await members.read(uid))?.version ?? 0] as const));
  return { status: 200, type: 'application/json', body: JSON.stringify(Object.fromEntries(found)) };
}

export const forgetOld = makeForgetOld(assistantPorts);
