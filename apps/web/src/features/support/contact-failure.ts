import { reasonOf } from '@sos/browser/callable-client';
import { wordsFor } from '@sos/browser/reason-words';

const reasons = {
  known: {
    too_many_requests: 'contact.failed.often',
    invalid_input: 'contact.failed.input',
    signed_out: 'contact.failed.signedOut',
    offline: 'contact.failed.offline',
    file_refused: 'contact.failed.file',
    file_too_large: 'contact.failed.file',
  },
  otherwise: 'contact.failed.other',
} as const;

/** The words for why a message was not sent; each says that it is kept on the page. */
export const contactFailure = (error: unknown) => wordsFor(reasons, reasonOf(error));
