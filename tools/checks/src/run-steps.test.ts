import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { runSteps, tallyLine } from './run-steps.ts';

const printed: string[] = [];
const print = (line: string) => void printed.push(line);

it('has the steps of a list run side by side, and prints them in their order', async () => {
  printed.length = 0;
  const began: string[] = [];
  const waits = (name: string) => ({
    name,
    run: async () => {
      began.push(name);
      while (began.length < 2) await setImmediate();
      return { passed: 1, failed: 0 };
    },
  });
  const after = { name: 'after', run: async () => (began.push('after'), { passed: 1, failed: 0 }) };
  expect(await runSteps([[waits('left'), waits('right')], after], print)).toEqual({ passed: 3, failed: 0 });
  expect(began).toEqual(['left', 'right', 'after']);
  expect(printed.map((line) => line.split(/ +/)[1])).toEqual(['left', 'right', 'after']);
});

it('prints a step of a list as soon as those before it have ended', async () => {
  printed.length = 0;
  const seen: string[] = [];
  const short = { name: 'short', run: async () => ({ passed: 1, failed: 0 }) };
  const long = {
    name: 'long',
    run: async () => {
      for (let turn = 0; turn < 10; turn += 1) await setImmediate();
      seen.push(...printed);
      return { passed: 1, failed: 0 };
    },
  };
  await runSteps([[short, long]], print);
  expect(seen).toEqual([expect.stringContaining('short')]);
  expect(printed).toHaveLength(2);
});

it('sums the cases of all steps, also after one that failed or broke', async () => {
  const tally = await runSteps(
    [
      { name: 'good', run: async () => ({ passed: 3, failed: 0, report: 'quiet' }) },
      { name: 'bad', run: async () => ({ passed: 1, failed: 2, report: 'what went wrong' }) },
      { name: 'broken', run: () => Promise.reject(new Error('could not start')) },
      { name: 'last', run: async () => ({ passed: 1, failed: 0, note: 'unchanged' }) },
    ],
    print,
  );
  expect(tallyLine(tally)).toBe('5 passed, 3 failed');
  expect(printed.join('\n')).toMatch(
    /✓ good[^]*✗ bad[^]*what went wrong[^]*✗ broken[^]*could not start[^]*✓ last[^]*unchanged/,
  );
  expect(printed).not.toContain('quiet');
});

it('tells what failed, and begins to tell it again at the end', async () => {
  printed.length = 0;
  const failures = ['a.test.ts > adds\nexpected 3\n1\n2\n3', 'b.test.ts > ends\nexpected 4'];
  await runSteps(
    [
      { name: 'unit', run: async () => ({ passed: 9, failed: 2, failures }) },
      { name: 'lint', run: async () => ({ passed: 0, failed: 1, report: 'a line too long' }) },
      { name: 'last', run: async () => ({ passed: 1, failed: 0, failures: [] }) },
    ],
    print,
  );
  const text = printed.join('\n');
  expect(text).toMatch(/expected 3[^]*expected 4[^]*a line too long/);
  expect(printed.at(-1)).toBe(
    '\nFailed:\n  unit: a.test.ts > adds\n    expected 3\n    1\n    2\n  unit: b.test.ts > ends\n    expected 4\n  lint',
  );
});
