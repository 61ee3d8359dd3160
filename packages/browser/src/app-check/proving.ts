import { unproved } from '../callable-client.ts';
import type { Proving } from '../callable-client.ts';
import { config } from '../config.ts';

/** Asks with App Check's word where the configuration says how to come by one. */
export const proving: Proving = async (ask) => {
  const { appCheck } = config();
  return appCheck ? (await import('./prove.ts')).prove(appCheck, ask) : unproved(ask);
};
