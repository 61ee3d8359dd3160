import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AWAY, bundlePath, HOME, PROJECT, startTestWorld, type TestWorld } from './testing/test-world.ts';

let world: TestWorld;
beforeEach(async () => {
  world = await startTestWorld({ regions: { [HOME]: bundlePath('bundle'), [AWAY]: bundlePath('small-bundle') } });
});
afterEach(() => world.close());

const pidOf = async (response: Response) => ((await response.json()) as { pid: number }).pid;
const elsewhere = () => fetch(`${world.host.url}/${PROJECT}/${AWAY}/elsewhere`);

describe('a region that crashes', () => {
  it('breaks its requests off, comes back as another process, and leaves the other region alone', async () => {
    const other = await pidOf(await elsewhere());
    world.journal.answer = () => new Promise<number>(() => undefined);
    const inFlight = fetch(world.at('ask'));
    await world.journal.until('ask', 1);
    const before = world.host.status()[HOME]?.pid;
    world.host.crash(HOME);
    expect((await inFlight).status).toBe(502);

    world.journal.answer = () => 200;
    const after = await pidOf(await fetch(world.at('ask')));
    expect(after).not.toBe(before);
    expect(await pidOf(await elsewhere())).toBe(other);
    expect(world.host.status()[HOME]).toMatchObject({ state: 'ready', restarts: 1, pid: after });
  });

  it('breaks off everything that was in flight when an error killed it', async () => {
    world.journal.answer = () => new Promise<number>(() => undefined);
    const inFlight = Array.from({ length: 20 }, () => fetch(world.at('ask')));
    await world.journal.until('ask', 20);
    await fetch(world.at('explode'));
    const answers = await Promise.all(inFlight);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 502));
    expect((await fetch(world.at('echo'))).status).toBe(200);
  });

  it('holds the clock until it is back', async () => {
    world.host.crash(HOME);
    expect(world.host.status()[HOME]?.state).toBe('starting');
    await world.clock.idle();
    expect(world.host.status()[HOME]).toMatchObject({ state: 'ready', restarts: 1 });
  });

  it('comes back after an error that nobody caught, which is shown', async () => {
    expect((await fetch(world.at('explode'))).status).toBe(502);
    expect((await fetch(world.at('echo'))).status).toBe(200);
    const errors = world.host
      .status()
      [HOME]?.lastErrors.map(({ text }) => text)
      .join('\n');
    expect(errors).toContain('nobody catches this');
    expect(errors).toContain('The process ended with code 1');
  });

  it.each([
    { at: 'before', least: 0, most: 0 },
    { at: 'during', least: 0, most: 1 },
    { at: 'after', least: 1, most: 1 },
  ] as const)('crashes $at a request when that is asked for', async ({ at, least, most }) => {
    world.faults.add({ where: 'region', match: `${HOME} ask /?call=7`, do: 'crash', at });
    expect((await fetch(world.at('ask?call=8'))).status).toBe(200);
    expect((await fetch(world.at('ask?call=7'))).status).toBe(502);
    await world.clock.idle();
    const reached = world.journal.seen('ask').length - 1;
    expect(reached).toBeGreaterThanOrEqual(least);
    expect(reached).toBeLessThanOrEqual(most);
    expect(world.host.status()[HOME]?.restarts).toBe(1);
    expect((await fetch(world.at('ask?call=7'))).status).toBe(200);
    expect(world.faults.unspent()).toEqual([]);
  });

  it('follows the clock again after its restart', async () => {
    world.host.crash(HOME);
    await world.clock.advance(3_600_000);
    const { now } = (await (await fetch(world.at('echo'))).json()) as { now: number };
    expect(now).toBe(world.clock.now());
  });
});

describe('a bundle that cannot be loaded', () => {
  it('is shown with its error, and does not keep the host from serving the others', async () => {
    const broken = await startTestWorld({
      regions: { [HOME]: bundlePath('broken-bundle'), [AWAY]: bundlePath('small-bundle') },
    });
    try {
      const { [HOME]: status, [AWAY]: other } = broken.host.status();
      expect(status?.state).toBe('failed to load');
      expect(status?.lastErrors.map(({ text }) => text).join('\n')).toContain('while it loaded the bundle');
      expect(other?.state).toBe('ready');
    } finally {
      await broken.close();
    }
  });
});

describe('the end of the host', () => {
  it('leaves no process behind', async () => {
    const pids = Object.values(world.host.status()).map(({ pid }) => pid ?? 0);
    await world.host.close();
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  it('ends its regions even when it is killed', async () => {
    const host = fork(fileURLToPath(new URL('testing/lonely-host.ts', import.meta.url)), { execArgv: [] });
    const [pid] = (await once(host, 'message')) as [number];
    expect(process.kill(pid, 0)).toBe(true);
    host.kill('SIGKILL');
    await expect.poll(() => isAlive(pid)).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
