import { describe, expect, it } from 'vitest';
import { seenText } from './reading.ts';

describe('what a model read off a picture', () => {
  it.each([
    ['as it wrote it', 'Loyer : 12 000 ฿\r\n\r\nSigné à Bangkok', 'Loyer : 12 000 ฿\n\nSigné à Bangkok'],
    ['without the frame that models like to put around it', '```text\nThe rent is due.\n```\n', 'The rent is due.'],
    ['without signs that hide something', 'Pay\u202e now\u0007.', 'Pay now.'],
    ['with marks in the place of what it could not make out', 'Due on [?] May', 'Due on [?] May'],
  ])('is kept %s', (_how, said, text) => {
    expect(seenText(said)).toBe(text);
  });

  it.each(['', '  \n', '[NOTHING TO READ]', ' [NOTHING TO READ]\n', '[?] [?]\n[?]', '—'])(
    'is nothing: "%s"',
    (said) => {
      expect(seenText(said)).toBeUndefined();
    },
  );
});
