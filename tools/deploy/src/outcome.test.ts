import { describe, expect, it } from 'vitest';
import { readOutcome } from './outcome.ts';

const created = (name: string) => `✔  functions[europe-west2:${name}(europe-west2)] Successful create operation.`;
const failed500 =
  '⚠  functions: Request to https://cloudfunctions.googleapis.com/v2/projects/p/locations/europe-west2/functions?functionId=two had HTTP Error: 500, internal';

describe('what a deployment said', () => {
  it('counts what was created, updated, or already as it should be', () => {
    const output = [
      created('one'),
      '✔  functions[europe-west2:two(europe-west2)] Successful update operation.',
      'i  functions[europe-west2:three(europe-west2)] Skipped (No changes detected)',
    ].join('\n');
    expect(readOutcome(['one', 'two', 'three'], output, 0)).toMatchObject({ rest: 'none', reasons: [] });
  });

  it.each([
    [failed500, 1],
    ['⚠  functions: HTTP Error: 429, Quota exceeded for quota metric', 1],
    ['Error: Failed to list functions: socket hang up', 1],
    ['', null],
  ])('leaves the rest for another try after %j', (line, exitCode) => {
    const outcome = readOutcome(['one', 'two'], `${created('one')}\n${line}`, exitCode);
    expect([...outcome.done]).toEqual(['one']);
    expect(outcome.rest).toBe('busy');
  });

  it.each([
    'Error: In non-interactive mode but have no value for the following environment variables: SMTP_USER',
    'Error: HTTP Error: 403, The caller does not have permission',
  ])('does not try again what was refused for good: %j', (line) => {
    expect(readOutcome(['one'], line, 1)).toMatchObject({ rest: 'refused', reasons: [line] });
  });

  it('believes no exit code: of what nothing was said is not deployed', () => {
    expect(readOutcome(['one', 'two'], created('one'), 0)).toEqual({
      done: new Set(['one']),
      rest: 'refused',
      reasons: ['nothing was said of two'],
    });
  });

  it('takes no function for another whose name it contains', () => {
    expect(readOutcome(['call'], created('callAgain'), 0).rest).toBe('refused');
  });
});
