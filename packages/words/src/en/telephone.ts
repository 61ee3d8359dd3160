import type { TelephoneWords } from '../telephone-words.ts';

export const telephone: TelephoneWords = {
  ask: {
    client: 'Hello, this is SOS Expat. Your call is ready. Press 1 to be connected.',
    provider: 'Hello, this is SOS Expat. A client is waiting to talk to you. Press 1 to take the call.',
    come_back: 'Hello, this is SOS Expat. Your call was interrupted. Press 1 to go back to it.',
    client_left: 'SOS Expat: the client has left the call. Press 1 to call them back, or hang up if you are done.',
    provider_left:
      'SOS Expat: the person you were talking to has left the call. Press 1 to call them back, or hang up if you are done.',
    recording:
      'SOS Expat: this call may be recorded, but only if you both agree. Press 1 to agree. To go on without a recording, press any other key.',
  },
  connecting: 'Thank you. Please hold the line.',
  waiting: 'We are calling the other party. You are not charged for waiting.',
  waitingForReturn: 'We are waiting for the other party to come back. You are not charged for this time.',
  oneMinuteLeft: 'One minute of your included time is left.',
  code: {
    intro: 'Hello, this is SOS Expat. Your code is:',
    again: 'Once more, your code is:',
    goodbye: 'Tell it to nobody. If you did not ask for it, there is nothing for you to do. Goodbye.',
  },
  goodbye: {
    provider_unreachable: 'We are sorry, nobody could be reached. You will not be charged. Goodbye.',
    client_gone: 'The client has left the call. There is nothing more for you to do. Goodbye.',
    call_over: 'This call is over. Goodbye.',
    time_up: 'Your included time is over. Thank you for your call. Goodbye.',
    system_error: 'We are sorry, something went wrong on our side. Nothing will be charged. Goodbye.',
    not_confirmed: 'We did not receive a confirmation. Goodbye.',
    no_call_waits: 'Hello, this is SOS Expat. No call is waiting for this number. Please use our website. Goodbye.',
    we_ring_you:
      'Hello, this is SOS Expat. Your call is arranged, and we ring you at this number. Please hang up now, so that your line is free.',
    thanks: 'Thank you for using SOS Expat. Goodbye.',
  },
};
