import { describe, expect, it } from 'vitest';
import type { Batch } from './batches.ts';
import { deployFunctions, DeploymentStopped, type Ports, TRIES } from './deploy-functions.ts';
import type { Outcome } from './outcome.ts';

const batch = (codebase: string, ...names: string[]): Batch => ({
  codebase,
  functions: names.map((name) => ({ codebase, name, fingerprint: `of ${name}` })),
});
const busy = (...done: string[]): Outcome => ({ done: new Set(done), rest: 'busy', reasons: ['HTTP Error: 429'] });
const whole: Ports['send'] = (_codebase, names) => Promise.resolve({ done: new Set(names), rest: 'none', reasons: [] });

function aGoogle(send: Ports['send'], answers = true) {
  const seen = { waits: [] as number[], kept: {} as Record<string, string>, sent: [] as string[][] };
  const ports: Ports = {
    send: (codebase, names) => {
      seen.sent.push([...names]);
      return send(codebase, names);
    },
    answers: () => Promise.resolve(answers),
    keep: (done) => Promise.resolve(void Object.assign(seen.kept, done)),
    wait: (seconds) => Promise.resolve(void seen.waits.push(seconds)),
    say: () => undefined,
  };
  return { ports, seen };
}

/** Answers one after the other, then everything is well. */
const inTurn = (...outcomes: Outcome[]): Ports['send'] => {
  const left = [...outcomes];
  return (codebase, names) => Promise.resolve(left.shift() ?? whole(codebase, names));
};

describe('a deployment', () => {
  it('waits half a minute between batches, and keeps each as soon as it is done', async () => {
    const { ports, seen } = aGoogle(whole);
    await deployFunctions([batch('europe-west1', 'a'), batch('europe-west3', 'b')], ports);
    expect(seen.waits).toEqual([30]);
    expect(seen.kept).toEqual({ 'europe-west1/a': 'of a', 'europe-west3/b': 'of b' });
  });

  it('sends again, two minutes later, only what a busy Google left', async () => {
    const { ports, seen } = aGoogle(inTurn(busy('a'), busy()));
    await deployFunctions([batch('europe-west1', 'a', 'b', 'c')], ports);
    expect(seen.sent).toEqual([
      ['a', 'b', 'c'],
      ['b', 'c'],
      ['b', 'c'],
    ]);
    expect(seen.waits).toEqual([120, 120]);
  });

  it('gives up after four tries, and has kept what was done', async () => {
    const { ports, seen } = aGoogle(() => Promise.resolve(busy('a')));
    await expect(deployFunctions([batch('europe-west1', 'a', 'b')], ports)).rejects.toThrow(DeploymentStopped);
    expect(seen.sent).toHaveLength(TRIES);
    expect(seen.kept).toEqual({ 'europe-west1/a': 'of a' });
  });

  it('tries nothing again that was refused for good', async () => {
    const { ports, seen } = aGoogle(() =>
      Promise.resolve({ done: new Set<string>(), rest: 'refused', reasons: ['HTTP Error: 403'] }),
    );
    await expect(deployFunctions([batch('europe-west1', 'a'), batch('europe-west2', 'b')], ports)).rejects.toThrow(
      '403',
    );
    expect(seen.sent).toEqual([['a']]);
  });

  it('stops at a codebase that no longer answers', async () => {
    const { ports, seen } = aGoogle(whole, false);
    await expect(
      deployFunctions([batch('europe-west1', 'healthz'), batch('europe-west1', 'b')], ports),
    ).rejects.toThrow('does not answer');
    expect(seen.sent).toEqual([['healthz']]);
  });
});
