import { reasonOf } from '../callable-client.ts';
import type { Proof } from '../callable-client.ts';
import type { AppCheckConfig } from '../config.ts';
import { provenToken } from './proven-token.ts';

/** Asks with App Check's word, and once more with a fresh one where the server does not take the first. */
export async function prove<T>(app: AppCheckConfig, ask: (proof: Proof) => Promise<T>): Promise<T> {
  const proof = async (fresh: boolean): Promise<Proof> => {
    const proven = await provenToken(app, fresh);
    return proven ? { 'X-Firebase-AppCheck': proven.token } : {};
  };
  try {
    return await ask(await proof(false));
  } catch (error) {
    if (reasonOf(error) !== 'app_unproved') throw error;
    return ask(await proof(true));
  }
}
