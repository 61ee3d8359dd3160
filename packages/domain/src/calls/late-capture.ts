import type { Payment } from '../payments/payment.ts';
import { type CallTask, callTasks } from './tasks.ts';

type Seen = Pick<Payment, 'status' | 'sessionId' | 'settledAt'>;

/** The settlement, asked for anew, of a call whose payment was taken for lost until the rail said that it has it; undefined for any other. */
export function settleLateCapture(before: Pick<Seen, 'status'> | undefined, after: Seen): CallTask | undefined {
  const { status, sessionId, settledAt } = after;
  const isLate = before?.status === 'uncollected' && (status === 'captured' || status === 'refunded');
  if (!isLate || sessionId === null || settledAt === null) return undefined;
  return callTasks.settle({ sessionId, action: 'capture', anew: settledAt });
}
