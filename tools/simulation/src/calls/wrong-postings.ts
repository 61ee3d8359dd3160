import type { Posting } from '@sos/domain/journal/posting';
import type { PaymentTransition } from '@sos/domain/payments/next';
import { over } from './over.ts';
import type { MakeUseCases } from './use-cases.ts';
import { methodsOfPayments } from './wrong-ports.ts';

type Post = (postings: readonly Posting[]) => readonly Posting[];

/** Use cases whose changes move something else in the journal. */
export const wrongPostings: Readonly<Record<string, MakeUseCases>> = {
  'a posting forgotten': posting(() => []),

  'a posting made twice': posting((postings) =>
    postings.flatMap((each) => [each, { ...each, id: `${each.id}_again` }]),
  ),

  'a posting in another currency': posting((postings) =>
    postings.map((each) => ({ ...each, lines: each.lines.map((line) => ({ ...line, currency: 'USD' })) })),
  ),
};

function posting(post: Post): MakeUseCases {
  const wrong = (transition: PaymentTransition): PaymentTransition =>
    transition.postings ? { ...transition, postings: post(transition.postings) } : transition;
  return over(({ payments }) => ({
    payments: {
      ...methodsOfPayments(payments),
      change: (id, decide, auditOf) => payments.change(id, (payment) => wrong(decide(payment)), auditOf),
      changeOnce: (event, id, decide) => payments.changeOnce(event, id, (payment) => wrong(decide(payment))),
    },
  }));
}
