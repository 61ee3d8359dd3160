import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Keeper, type Kept } from './keeper.ts';

const state: Kept = { now: 5, firestore: '{}', tasks: '{"tasks":[]}', stripe: '{}', accounts: null };
let folder: string;
beforeEach(() => void (folder = path.join(mkdtempSync(path.join(tmpdir(), 'sos-keeper-')), '.world')));
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

describe('the keeper', () => {
  it('gives the next run what the last one left, and leaves no half-written file', async () => {
    await new Keeper(folder).follow(async () => state)();
    expect(await new Keeper(folder).load()).toEqual(state);
    expect(readdirSync(folder)).toEqual(['world.json']);
  });

  it('keeps the time of a world in which nothing else has changed, at its end', async () => {
    let now = 1;
    const stop = new Keeper(folder).follow(async () => ({ ...state, now }));
    now = 99;
    await stop();
    expect(await new Keeper(folder).load()).toMatchObject({ now: 99 });
  });

  it('finds nothing in a fresh folder', async () => {
    expect(await new Keeper(folder).load()).toBeUndefined();
  });

  it('keeps nothing without a folder', async () => {
    const keeper = new Keeper(null);
    await keeper.follow(() => Promise.reject(new Error('is not asked')))();
    expect(await keeper.load()).toBeUndefined();
  });

  it('says how to start over when the state cannot be read', async () => {
    await new Keeper(folder).follow(async () => state)();
    writeFileSync(path.join(folder, 'world.json'), '{"now":');
    await expect(new Keeper(folder).load()).rejects.toThrow('start over with "npm start -- --fresh"');
  });
});
