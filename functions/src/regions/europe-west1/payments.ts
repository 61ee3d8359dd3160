import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');

export const quoteCall = callable('quoteCall', { secrets: [] }, async () => {
  const { makeQuoteCall } = await import('../../usecases/payments/quote-call.ts');
  return makeQuoteCall((await import('../../runtime/payments/quote.ts')).quotePorts);
});
