import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectId } from '@sos/world/demo-settings';
import type { World } from '@sos/world/world';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { judge } from './judge/verdict.ts';
import { openStage, type Stage } from './stage.ts';
import { parseStory } from './story.ts';
import { tell } from './tell/tell.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const NAME = 'yesterday';
let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await openStage();
  folder = await mkdtemp(path.join(tmpdir(), 'sos-restored-'));
});
afterAll(async () => {
  await stage?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What does not hold of a written story, in words. */
async function problemsOf(name: string): Promise<readonly string[]> {
  const file = new URL(`../stories/${name}.json`, import.meta.url);
  const story = parseStory(await readFile(file, 'utf8'));
  return judge(story, await tell(stage, story)).problems;
}

/** Writes the whole database, or reads it, as the CLI's emulators do. */
async function exported({ firestore }: World, verb: 'export' | 'import', directory: string): Promise<void> {
  const database = `projects/${projectId}/databases/(default)`;
  const body = JSON.stringify({ database, export_directory: directory, export_name: NAME });
  const { status } = await fetch(`${firestore.url}/emulator/v1/projects/${projectId}:${verb}`, {
    method: 'POST',
    body,
  });
  expect(status).toBe(200);
}

/** The documents of everybody's money, and what was told of it. */
const kept = ['call_sessions', 'payments', 'accounting_entries', 'pending_transfers', 'invoices'];
const documentsOf = async ({ documents }: World) =>
  Object.fromEntries(await Promise.all(kept.map(async (name) => [name, await documents.list(name)] as const)));

it('a database that was read back into an empty one moves no money again, and its world passes the stories', async () => {
  const { world } = stage;
  expect(await problemsOf('happy')).toEqual([]);
  // Schedules look at what is due, and nothing is.
  world.functions.spaceSchedules(DAY);
  await world.clock.advance(5 * MINUTE);
  const before = await documentsOf(world);
  expect(kept.filter((name) => before[name]?.length === 0)).toEqual([]);
  const asked = world.stripe.state().events.length;

  await exported(world, 'export', folder);
  world.firestore.restore('{}');
  expect(await documentsOf(world)).not.toEqual(before);
  await exported(world, 'import', path.join(folder, NAME, `${NAME}.overall_export_metadata`));
  // Whatever looks at money meanwhile finds it settled.
  await world.clock.advance(5 * MINUTE);
  expect(await documentsOf(world)).toEqual(before);
  expect(world.stripe.state().events.length).toBe(asked);

  world.functions.spaceSchedules(0);
  for (const name of ['second-try', 'paypal-captured']) expect([name, await problemsOf(name)]).toEqual([name, []]);
});
