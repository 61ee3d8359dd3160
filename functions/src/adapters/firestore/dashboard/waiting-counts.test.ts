import { disputeDocumentSchema } from '@sos/contracts/disputes';
import { paths } from '@sos/contracts/paths';
import { reviewReportSchema } from '@sos/contracts/reviews';
import { supportRequestSchema } from '@sos/contracts/support';
import { withdrawalSchema } from '@sos/contracts/withdrawals';
import { aDispute } from '@sos/domain/testing/a-dispute';
import { aWithdrawal } from '@sos/domain/testing/a-withdrawal';
import type { WithdrawalStatus } from '@sos/domain/withdrawals/withdrawal';
import { expect, it } from 'vitest';
import { localFirestore, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { toStored } from '../withdrawals/withdrawal-documents.ts';
import { countWaiting } from './waiting-counts.ts';

localFirestore();

const none = {
  alerts: 0,
  disputes: 0,
  withdrawals: 0,
  applications: 0,
  facts: 0,
  fraud: 0,
  support: 0,
  reports: 0,
  differences: 0,
};
const withdrawal = (id: string, status: WithdrawalStatus) =>
  put(paths.withdrawal(id), withdrawalSchema, toStored(aWithdrawal({ status })));
const support = (id: string, status: 'open' | 'closed') =>
  put(paths.supportRequest(id), supportRequestSchema, {
    uid: null,
    email: 'ana@example.com',
    topic: 'call',
    text: 'Nobody rang me.',
    locale: 'en',
    status,
    revision: 0,
    createdAt: START,
    answers: [],
    attachments: [],
  });
const report = (id: string, closedAt: number | null) =>
  put(paths.reviewReport(id), reviewReportSchema, {
    providerId: 'camille',
    reviewId: id,
    count: 1,
    firstAt: START,
    lastAt: START,
    closedAt,
    outcome: closedAt === null ? null : 'kept',
  });

it('counts what waits for us, and nothing that waits for others or is over', async () => {
  expect(await countWaiting()).toEqual(none);
  await withdrawal('w-1', 'requested');
  await withdrawal('w-2', 'awaiting_manual_funding');
  await withdrawal('w-3', 'awaiting_confirmation');
  await withdrawal('w-4', 'paid');
  await support('s-1', 'open');
  await support('s-2', 'closed');
  await report('r-1', null);
  await report('r-2', START);
  const { id, ...dispute } = aDispute();
  await put(paths.dispute(id), disputeDocumentSchema, { ...dispute, isOpen: true, sortBy: START });
  expect(await countWaiting()).toEqual({ ...none, withdrawals: 2, support: 1, reports: 1, disputes: 1 });
});
