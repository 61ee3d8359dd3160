import { WorldClock } from '@sos/clock/world-clock';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { projectId } from './demo-settings.ts';
import { startInspector } from './inspector/inspector.ts';
import { defaultPorts, freePorts } from './ports.ts';
import { regionUrls } from './regions.ts';
import { addCrowd } from './seed/many/many-documents.ts';
import { seedAccounts, seedDocuments, seedTelephones } from './seed/seed.ts';
import { startServers } from './servers.ts';
import { Documents } from './state/documents.ts';
import { Keeper, type Kept } from './state/keeper.ts';
import type { Servers, World, WorldOptions } from './world.ts';

type Closers = (() => Promise<void>)[];

/** Starts every server of the world, each knowing the others' addresses. Rejects in words and leaves nothing running. */
export async function startWorld(options: WorldOptions): Promise<World> {
  const closers: Closers = [];
  const close = async () => {
    for (const stop of closers.splice(0).reverse()) await stop();
  };
  try {
    return { ...(await start(options, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(options: WorldOptions, closers: Closers): Promise<Omit<World, 'close'>> {
  const onStarted = (close: () => Promise<void>) => void closers.push(close);
  const keeper = new Keeper(options.dataDir ?? null);
  const kept = await keeper.load();
  const ports = options.ports === 'default' ? defaultPorts : freePorts;
  const clock = makeClock(options, kept);
  onStarted(async () => clock.close());
  const faults = options.faults ?? new FaultPlan();
  const servers = await startServers({ options, ports, clock, faults, keptDocuments: kept?.firestore, onStarted });
  const documents = new Documents(servers.firestore.url, projectId);
  await populate({ kept, options, servers, documents, now: clock.now() });
  const functionsUrl = regionUrls(servers.functions.url, projectId);
  const world = { ...servers, clock, faults, documents, functionsUrl, resumed: kept !== undefined };
  const inspector = options.services?.inspector ? await startInspector(ports.inspector, world) : undefined;
  if (inspector) onStarted(() => inspector.close());
  onStarted(keeper.follow(() => stateOf(clock, servers)));
  return { ...world, inspector };
}

function makeClock({ clockRate, start: begin }: WorldOptions, kept: Kept | undefined): WorldClock {
  const latest = Math.max(begin ?? Date.now(), kept?.now ?? 0);
  return new WorldClock({ start: latest, ...(clockRate !== undefined && { rate: clockRate }) });
}

interface Population {
  readonly kept: Kept | undefined;
  readonly options: WorldOptions;
  readonly servers: Servers;
  readonly documents: Documents;
  readonly now: number;
}

async function populate({ kept, options, servers, documents, now }: Population): Promise<void> {
  const { seed = false, providers: count = 0 } = options;
  if (seed) seedTelephones(servers.twilio);
  if (kept) return restore(kept, servers);
  if (!seed && count === 0) return;
  // As when people register: what follows from their documents may look their accounts up.
  if (seed) await seedAccounts(servers.accounts);
  if (seed) await seedDocuments(documents, now);
  if (count > 0) addCrowd(servers.firestore, { count, now, projectId });
  // Whoever searches at once finds everybody, though no function has heard of all of them yet.
  await servers.functions.runSchedule('repairSearchIndex');
}

/** Brings back what was kept; Firestore has its documents already. Tasks come last, for some are due at once. */
async function restore(kept: Kept, { functions, stripe, paypal, telegram, auth, accounts }: Servers): Promise<void> {
  stripe.restore(kept.stripe);
  if (kept.paypal !== undefined) paypal.restore(kept.paypal);
  if (kept.telegram !== undefined) telegram.restore(kept.telegram);
  if (!auth) await seedAccounts(accounts);
  if (auth && kept.accounts !== null) await auth.importAccounts(kept.accounts);
  functions.restore(kept.tasks);
}

async function stateOf(clock: WorldClock, servers: Servers): Promise<Kept> {
  const { firestore, functions, stripe, paypal, telegram, auth } = servers;
  const accounts = auth ? await auth.accounts() : null;
  return {
    now: clock.now(),
    firestore: firestore.snapshot(),
    tasks: functions.snapshot(),
    stripe: stripe.snapshot(),
    paypal: paypal.snapshot(),
    telegram: telegram.snapshot(),
    accounts,
  };
}
