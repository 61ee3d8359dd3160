import { type Message, noFacts } from '../notifications/notice.ts';
import type { Withdrawal } from '../withdrawals/withdrawal.ts';

const PREFIX = 'withdrawal-question-';

/** What an affiliate is asked in their chat about a new withdrawal; undefined where nothing is to be asked. */
export function withdrawalQuestion(withdrawal: Pick<Withdrawal, 'id' | 'affiliateId' | 'status'>): Message | undefined {
  const { id, affiliateId: recipientId, status } = withdrawal;
  if (status !== 'awaiting_confirmation') return undefined;
  return { text: 'withdrawal_question', recipientId, cause: `${PREFIX}${id}`, facts: noFacts };
}

/** The withdrawal that a message asks about. */
export function withdrawalIn({ text, cause }: Message): string | undefined {
  return text === 'withdrawal_question' ? cause.slice(PREFIX.length) : undefined;
}

/** What a press of a button below the question says. */
export interface Decision {
  readonly withdrawalId: string;
  readonly isYes: boolean;
}

/** As a button carries it, in at most 64 bytes. */
export const decisionData = ({ withdrawalId, isYes }: Decision): string =>
  `withdrawal:${isYes ? 'y' : 'n'}:${withdrawalId}`;

const pressed = /^withdrawal:([yn]):([\w-]{1,40})$/;

/** Undefined for a press of anything else. */
export function decisionIn(data: string): Decision | undefined {
  const [, choice, withdrawalId] = pressed.exec(data) ?? [];
  return withdrawalId === undefined ? undefined : { withdrawalId, isYes: choice === 'y' };
}
