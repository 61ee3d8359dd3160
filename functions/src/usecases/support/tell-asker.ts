import type { Message } from '@sos/domain/notifications/notice';
import { answerMail } from '@sos/domain/support/answer-mail';
import type { SupportRequest } from '@sos/domain/support/request';

interface Change {
  readonly id: string;
  readonly before: SupportRequest | undefined;
  readonly after: SupportRequest;
}

/** Mails what a change of a request has added to its answers; each once, however often the change is told. */
export function makeTellAsker({ sendMail }: { readonly sendMail: (message: Message) => Promise<void> }) {
  return async ({ id, before, after }: Change): Promise<void> => {
    for (let answer = before?.answers.length ?? 0; answer < after.answers.length; answer++) {
      await sendMail(answerMail(id, answer));
    }
  };
}
