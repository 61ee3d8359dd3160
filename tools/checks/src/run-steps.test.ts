import { expect, it } from 'vitest';
import { runSteps, tallyLine } from './run-steps.ts';

const printed: string[] = [];
const print = (line: string) => void printed.push(line);

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
