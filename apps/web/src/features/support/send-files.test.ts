import { callFunction } from '@sos/browser/call-function';
import { MOST_ATTACHMENTS, MOST_UPLOAD_BYTES } from '@sos/domain/support/upload';
import { expect, it, vi } from 'vitest';
import { sendFiles } from './send-files.ts';

vi.mock('@sos/browser/call-function', () => ({ callFunction: vi.fn<typeof callFunction>() }));

const file = (bytes: number) => new File([new Uint8Array(bytes)], 'receipt.png', { type: 'image/png' });

it('refuses more files than a message may have, and leaves none of them out in silence', async () => {
  const many = Array.from({ length: MOST_ATTACHMENTS + 1 }, () => file(1));
  await expect(sendFiles('message-1', many)).rejects.toMatchObject({ reason: 'file_refused' });
  expect(callFunction).not.toHaveBeenCalled();
});

it('sends no file of a message of which one is too large', async () => {
  const files = [file(1), file(MOST_UPLOAD_BYTES + 1)];
  await expect(sendFiles('message-1', files)).rejects.toMatchObject({ reason: 'file_too_large' });
  expect(callFunction).not.toHaveBeenCalled();
});
