import { LARGEST_FILE as ofServer } from '@sos/contracts/assistant';
import { expect, it } from 'vitest';
import { LARGEST_FILE } from './file-limits.ts';

it('the browser spares what the server would refuse, and nothing else', () => {
  expect(LARGEST_FILE).toBe(ofServer);
});
