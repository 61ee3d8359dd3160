import { expect, it } from 'vitest';
import { transferQueues, transferToProvider } from './tasks.ts';

const paid = { id: 'b-1', status: 'captured', captured: 4900, refunded: 1000, disputeSteps: 2 };

it('a task to send a share is named after how its payment stands, so that each standing is counted once', () => {
  expect(transferToProvider(paid)).toEqual({
    queue: 'transferToProviderTask',
    name: 'b-1-captured-4900-1000-2',
    data: { paymentId: 'b-1' },
    at: null,
  });
  expect(transferToProvider({ ...paid, captured: null }).name).toBe('b-1-captured-0-1000-2');
});

it('what was asked of a transfer is tried again for hours', () => {
  const { maxAttempts, minBackoffSeconds, maxBackoffSeconds } = transferQueues.transferToProviderTask.retries;
  expect([maxAttempts, minBackoffSeconds, maxBackoffSeconds]).toEqual([50, 5, 600]);
});
