import fc from 'fast-check';

const words = fc.constantFrom(
  'call',
  'the',
  'carrier',
  'refused',
  'après',
  'звонок',
  '電話',
  'retry',
  'because',
  '404',
);
const before = fc.constantFrom('', ' ', ': ', '="', '(', ' <', '[', "'", ',', '=', ' -> ', '{"x":"', '?a=');
const after = fc.constantFrom('', ' ', '"', ') ', '> ', ']', "'", ', ', '; ', '"}', '. ', '\n', '&b=1');

/** Puts a value in the middle of a line that somebody else wrote. */
export const surroundings: fc.Arbitrary<(value: string) => string> = fc
  .tuple(fc.array(words, { maxLength: 4 }), before, after, fc.array(words, { maxLength: 4 }))
  .map(
    ([head, open, close, tail]) =>
      (value) =>
        `${head.join(' ')}${open === '' && head.length > 0 ? ' ' : open}${value}${close === '' && tail.length > 0 ? ' ' : close}${tail.join(' ')}`,
  );

/** Puts a line where an SDK or a developer may have put it. */
export const wrappings: fc.Arbitrary<(line: string) => unknown> = fc.constantFrom<((line: string) => unknown)[]>(
  (line) => line,
  (line) => [line],
  (line) => ({ deep: { deeper: [{ line }] } }),
  (line) => ({ [line]: 1 }),
  (line) => new Error(line),
  (line) => new Error('outer', { cause: new TypeError('middle', { cause: line }) }),
  (line) => new AggregateError([new Error(line)], 'several'),
  (line) => new Map([['line', { line }]]),
  (line) => new Map([[line, 1]]),
  (line) => new Set([line]),
  (line) => JSON.stringify({ line }),
  (line) => JSON.stringify({ body: JSON.stringify({ line }) }),
);

/** Names under which nothing is shown. */
export const fieldNames: readonly string[] = (
  'to From TO phone clientPhone phone_number telephone providerTelephone mobile number Called Caller email userEmail e_mail ' +
  'Authorization proxy-authorization x-twilio-signature Stripe-Signature cookie set-cookie token idToken refresh_token ' +
  'client_secret clientSecret password newPassword passwd secret webhookSecret apiKey api_key secretKey privateKey iban IBAN ' +
  'bic card cvc otp pin firstName last_name displayName phoneEncryptionKeys'
).split(' ');
