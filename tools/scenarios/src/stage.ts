import { startWorld } from '@sos/world/start-world';
import type { World } from '@sos/world/world';

const BEGINNING = Date.UTC(2026, 0, 5, 9);

/** A world in which stories are told one after another, each with people of its own. */
export interface Stage {
  readonly world: World;
  /** A number that no story has had yet. */
  nextNumber(): number;
  close(): Promise<void>;
}

/** Starts a world on free ports whose time moves only when it is told to. Rejects in words. */
export async function openStage(): Promise<Stage> {
  const world = await startWorld({ ports: 'free', clockRate: 0, start: BEGINNING });
  const claims = { role: 'admin', isAdmin: true };
  await world.accounts.importAccounts(JSON.stringify([{ localId: 'admin', customAttributes: JSON.stringify(claims) }]));
  let last = 0;
  return { world, nextNumber: () => ++last, close: () => world.close() };
}
