import { expect, it } from 'vitest';
import { linkNotice } from './notices.ts';

const link = { linkedAt: 5 };

it('tells of a link and of its end, each once, and of nothing else', () => {
  expect(linkNotice('ana', undefined, link)).toMatchObject({ text: 'telegram_linked', recipientId: 'ana' });
  expect(linkNotice('ana', link, undefined)).toMatchObject({ text: 'telegram_unlinked', recipientId: 'ana' });
  expect(linkNotice('ana', link, undefined)?.cause).not.toBe(linkNotice('ana', undefined, link)?.cause);
  expect(linkNotice('ana', link, { linkedAt: 6 })).toBeUndefined();
});
