import type { TelephoneWords } from '../telephone-words.ts';

export const telephone: TelephoneWords = {
  ask: {
    client: 'Hello, this is SOS Expat. Your call is ready. Press 1 to be connected.',
    provider: 'Hello, this is SOS Expat. A client is waiting to talk to you. Press 1 to take the call.',
  },
  connecting: 'Thank you. Please hold the line.',
  waiting: 'We are calling the other party. You are not charged for waiting.',
  goodbye: {
    provider_unreachable: 'We are sorry, nobody could be reached. You will not be charged. Goodbye.',
    client_gone: 'The client has left the call. There is nothing more for you to do. Goodbye.',
    call_over: 'This call is over. Goodbye.',
    system_error: 'We are sorry, something went wrong on our side. Nothing will be charged. Goodbye.',
    not_confirmed: 'We did not receive a confirmation. Goodbye.',
    thanks: 'Thank you for using SOS Expat. Goodbye.',
  },
};
