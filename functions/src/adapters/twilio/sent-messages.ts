import type { Twilio } from 'twilio';

export type SentMessage = Awaited<ReturnType<Twilio['messages']['list']>>[number];

/** More SMS to one number since one of them was due than can matter. */
const MOST_MESSAGES = 20;
const ARRIVED: ReadonlySet<string> = new Set(['delivered', 'read']);
const FAILED: ReadonlySet<string> = new Set(['failed', 'undelivered', 'canceled']);

interface Wanted {
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly since: number;
}

/** Messages of the same words to the same number, the newest first. */
export async function messagesLike(client: Twilio, { to, from, body, since }: Wanted): Promise<SentMessage[]> {
  const found = await client.messages.list({ to, from, dateSentAfter: new Date(since), limit: MOST_MESSAGES });
  return found.filter((message) => message.body === body);
}

/** It does not arrive any more. */
export const hasFailed = ({ status }: Pick<SentMessage, 'status'>): boolean => FAILED.has(status);

/** A telephone has said that it has it, which not all do. */
export const hasArrived = ({ status }: Pick<SentMessage, 'status'>): boolean => ARRIVED.has(status);
