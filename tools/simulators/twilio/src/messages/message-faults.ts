/** What Twilio gives as the reason of a message that did not arrive. Source: Twilio docs, api/errors. */
interface MessageFault {
  /** `failed`: it never left Twilio. */
  readonly status: 'failed' | 'undelivered';
  readonly words: string;
}

export const messageFaults: Readonly<Record<number, MessageFault>> = {
  21610: { status: 'failed', words: 'Attempt to send to unsubscribed recipient' },
  30001: { status: 'failed', words: 'Queue overflow' },
  30002: { status: 'failed', words: 'Account suspended' },
  30003: { status: 'undelivered', words: 'Unreachable destination handset' },
  30004: { status: 'undelivered', words: 'Message blocked' },
  30005: { status: 'undelivered', words: 'Unknown destination handset' },
  30006: { status: 'undelivered', words: 'Landline or unreachable carrier' },
  30007: { status: 'undelivered', words: 'Message filtered' },
  30008: { status: 'undelivered', words: 'Unknown error' },
};
