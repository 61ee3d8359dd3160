import type Stripe from 'stripe';
import { answerDispute, closeDispute, evidenceNames } from '../disputes/disputes.ts';
import { createFile } from '../disputes/files.ts';
import { noSuch } from '../http/errors.ts';
import { flag, group, metadata, readFields, required, text } from '../http/fields.ts';
import { listFields, page } from '../http/list.ts';
import type { Call, Route } from './route.ts';

const none = {};
const evidence = group(Object.fromEntries(evidenceNames.map((name) => [name, text])));

export const disputeRoutes: Route[] = [
  { method: 'GET', template: '/v1/disputes', run: list },
  { method: 'GET', template: '/v1/disputes/{id}', run: retrieve },
  { method: 'POST', template: '/v1/disputes/{id}', run: update },
  { method: 'POST', template: '/v1/disputes/{id}/close', run: close },
  { method: 'POST', template: '/v1/files', run: upload },
];

function list({ context, params }: Call): object {
  const { payment_intent, charge, ...paging } = readFields(params, {
    ...listFields,
    payment_intent: text,
    charge: text,
  });
  const wanted = [...context.store.disputes.values()].filter(
    (each) =>
      (payment_intent === undefined || each.payment_intent === payment_intent) &&
      (charge === undefined || each.charge === charge),
  );
  return page(wanted, paging, '/v1/disputes');
}

function retrieve({ context, params, id }: Call): object {
  readFields(params, none);
  return disputeOf(context, id);
}

function update({ context, params, id }: Call): object {
  const wish = readFields(params, { evidence, submit: flag, metadata });
  return answerDispute(context, disputeOf(context, id), { evidence: wish.evidence, submit: wish.submit ?? false });
}

function close({ context, params, id }: Call): object {
  readFields(params, none);
  return closeDispute(context, disputeOf(context, id));
}

function upload({ context, params }: Call): object {
  return createFile(context, readFields(params, { purpose: required(text), file: required(text) }));
}

function disputeOf({ store }: Call['context'], id: string): Stripe.Dispute {
  const dispute = store.disputes.get(id);
  if (!dispute) throw noSuch('dispute', id);
  return dispute;
}
