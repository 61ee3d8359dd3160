import { loadavg } from 'node:os';
import { limitsSchema } from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { type GeneratedProvider, manyProviders } from '@sos/world/seed/many/many-providers';
import { startWorld } from '@sos/world/start-world';
import { storedDocument } from '@sos/world/state/stored-document';
import type { World } from '@sos/world/world';
import { fullScan, type Query } from './oracle.ts';
import { processorMs, waitedMs } from './processor.ts';

const SEARCHES = 300;
const PAGE = 24;
const MOST_READS = 30;
const MOST_MS = 100;
const REGION = 'europe-west1';

interface Answer {
  readonly ids: readonly string[];
  readonly ms: number;
  /** Of these, in which a process that the search needs waited for a processor. */
  readonly waited: number;
  readonly reads: number;
}

/** Searches of a generated crowd on the functions host: how long they take, what they read, and whether they find whom a look at everybody finds. */
export async function benchSearch(print: (text: string) => void, sizes: readonly number[]): Promise<void> {
  print(
    `load of the machine before: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(', ')}`,
  );
  for (const size of sizes) {
    const world = await startWorld({ ports: 'free', clockRate: 1, providers: size });
    // One person may not search this often.
    const maxima = { search_by_address: 1_000_000, search_by_network: 1_000_000 };
    await world.documents.write({ [paths.limitsConfig()]: storedDocument(limitsSchema, { maxima }) });
    try {
      await measure(print, world, size);
    } finally {
      await world.close();
    }
  }
}

async function measure(print: (text: string) => void, world: World, size: number): Promise<void> {
  const people = manyProviders(size, world.clock.now());
  const memory = () => Math.round((world.functions.status()[REGION]?.rssBytes ?? 0) / 1_000_000);
  const before = memory();
  const cold = await search(world, {});
  print(`\n${size} providers`);
  print(`  first search of an instance  ${cold.ms.toFixed(0)} ms, ${cold.reads} reads`);
  const queries = Array.from({ length: SEARCHES }, (_, turn) => queryOf(people, turn));
  const busy = () => processorMs(world.functions.status()[REGION]?.pid ?? 0);
  const busyBefore = busy();
  const quiet = await inTurn(queries, (query) => search(world, query));
  const each = (busy() - busyBefore) / quiet.length;
  const found = queries.map((query, turn) => recallOf(quiet[turn]?.ids ?? [], fullScan(people, query).slice(0, PAGE)));
  print(`  ${describe(quiet)}`);
  print(`  processor time of the region: ${each.toFixed(1)} ms a search`);
  print(`  first page against a look at everybody: ${(100 * Math.min(...found)).toFixed(1)} % at worst`);
  const restless = await inTurn(queries, async (query, turn) => {
    if (turn % 5 === 0) await comeOrGo(world, people[(turn * 37) % people.length]);
    return search(world, query);
  });
  print(`  while people come and go: ${describe(restless)}`);
  print(`  resident memory of the region ${before} MB before the first search, ${memory()} MB after the last`);
  const all = [cold, ...quiet, ...restless];
  const met = percentile(all, 0.95) <= MOST_MS && Math.max(...all.map(({ reads }) => reads)) <= MOST_READS;
  print(
    `  goal <= ${MOST_MS} ms at p95, <= ${MOST_READS} reads, 100 % found: ${met && Math.min(...found) === 1 ? 'met' : 'missed'}`,
  );
}

async function inTurn<T>(queries: readonly Query[], work: (query: Query, turn: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (const [turn, query] of queries.entries()) results.push(await work(query, turn));
  return results;
}

async function search(world: World, query: Query): Promise<Answer> {
  world.firestore.resetStats();
  const waited = () => waitedMs(process.pid) + waitedMs(world.functions.status()[REGION]?.pid ?? process.pid);
  const waitedBefore = waited();
  const began = performance.now();
  const response = await fetch(`${world.functionsUrl[REGION]}/searchProviders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ data: query }),
  });
  const { result } = (await response.json()) as { readonly result: { readonly providers: readonly { id: string }[] } };
  const ms = performance.now() - began;
  const answer = { ms, waited: waited() - waitedBefore, reads: world.firestore.stats().reads };
  return { ids: result.providers.map(({ id }) => id), ...answer };
}

/** What somebody asks for whom this person could help: the rare ones are asked for as well. */
function queryOf(people: readonly GeneratedProvider[], turn: number): Query {
  const profile = people[(turn * 7919) % people.length]?.profile;
  if (!profile) return {};
  return {
    ...(turn % 2 === 0 && { country: profile.countries[0] }),
    ...(turn % 3 !== 0 && { language: profile.languages.at(-1) }),
    ...(turn % 5 < 2 && { speciality: profile.specialities.at(-1) }),
    ...(turn % 7 === 0 && { kind: profile.kind }),
    ...(turn % 11 === 0 && { onlineNow: true }),
    ...(turn % 13 === 0 && { minRating: 4 }),
  };
}

async function comeOrGo(world: World, person: GeneratedProvider | undefined): Promise<void> {
  if (!person) return;
  const availability = person.profile.availability === 'available' ? 'offline' : 'available';
  const profile = { ...person.profile, availability } as const;
  await world.documents.write({ [paths.profile(person.id)]: storedDocument(profileDocumentSchema, profile) });
}

function recallOf(ids: readonly string[], right: readonly string[]): number {
  return right.length === 0 ? 1 : right.filter((id) => ids.includes(id)).length / right.length;
}

function describe(answers: readonly Answer[]): string {
  const reads = answers.map((answer) => answer.reads);
  const mean = reads.reduce((sum, each) => sum + each, 0) / reads.length;
  const [middle, high] = [percentile(answers, 0.5), percentile(answers, 0.95)].map((ms) => ms.toFixed(1));
  const calm = answers.map((answer) => ({ ms: Math.max(0, answer.ms - answer.waited) }));
  const alone = `${percentile(calm, 0.5).toFixed(1)} and ${percentile(calm, 0.95).toFixed(1)} without waiting for a processor`;
  return `${answers.length} searches: ${middle} ms at p50, ${high} ms at p95 (${alone}); ${mean.toFixed(1)} reads, ${Math.max(...reads)} at most`;
}

function percentile(answers: readonly Pick<Answer, 'ms'>[], share: number): number {
  const times = answers.map(({ ms }) => ms).toSorted((one, other) => one - other);
  return times[Math.floor(share * (times.length - 1))] ?? 0;
}
