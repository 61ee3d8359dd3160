import { config } from '../config.ts';

/** App Check's word that this is our app, a new one where it is asked to be `fresh`; null where nobody asks or none can be had. */
export async function appToken(fresh: boolean): Promise<string | null> {
  if (!config().appCheck) return null;
  const { provenToken } = await import('./proven-token.ts');
  return (await provenToken(fresh))?.token ?? null;
}
