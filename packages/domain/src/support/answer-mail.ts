import { type Message, noFacts } from '../notifications/notice.ts';

const ASKER = 'support_';

/** Stands for whoever asked, who may have no account, where a message names its recipient. */
export const askerOf = (requestId: string): string => `${ASKER}${requestId}`;

/** The request whose asker a recipient stands for; undefined for everybody else. */
export function requestOf(recipientId: string): string | undefined {
  return recipientId.startsWith(ASKER) ? recipientId.slice(ASKER.length) : undefined;
}

/** Tells the asker of one answer, once; its text is read when the mail is made. */
export function answerMail(requestId: string, answer: number): Message & { text: 'support_answer' } {
  const cause = `support-${requestId}-${answer}`;
  return { text: 'support_answer', recipientId: askerOf(requestId), cause, facts: noFacts };
}

/** Which of the answers a mail is about; undefined for another mail. */
export function answerIn({ text, cause }: Pick<Message, 'text' | 'cause'>): number | undefined {
  const number = text === 'support_answer' ? /-(\d+)$/.exec(cause)?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
}
