import type { Fault } from '@sos/simulator-kit/faults';
import type { Persona } from '@sos/twilio-simulator/phones/persona';
import type { Card } from '../people/confirm-card.ts';

/** How a booked call goes, as far as it differs from a good one. */
export interface Ending {
  readonly client?: Persona;
  readonly provider?: Persona;
  readonly card?: Card;
  /** Who cancels it before anybody is rung. */
  readonly cancelledBy?: 'client' | 'admin';
  /** What the vendors do; `{client}` is the client's telephone. */
  readonly faults?: readonly Fault[];
  /** How often it happens among twenty calls. */
  readonly often: number;
}

const confirms = { kind: 'answers', afterSeconds: 6, presses: [{ digit: '1', afterSeconds: 4 }] } as const;

/** Picks up and says no, however often the voice asks. */
const declines = {
  kind: 'answers',
  afterSeconds: 5,
  presses: [{ digit: '3' }, { digit: '9' }, { digit: '0' }],
} as const;

const hangsUpAfter = (seconds: number): Persona => ({
  ...confirms,
  hangsUp: { when: 'talking', afterSeconds: seconds },
});

/** Each way in which a call can end, and the ways in which a booking comes to none. */
export const endings = {
  talked: { often: 9 },
  talkedOnAfterTheLineWasLost: {
    client: {
      ...confirms,
      drops: { when: 'talking', afterSeconds: 40 },
      dialsIn: { afterSeconds: 15 },
    },
    often: 1,
  },
  tooShort: { provider: hangsUpAfter(35), often: 1 },
  clientDoesNotAnswer: { client: { kind: 'no-answer' }, often: 1 },
  clientDeclines: { client: declines, often: 1 },
  clientHangsUp: {
    client: { ...confirms, hangsUp: { when: 'waiting', afterSeconds: 15 } },
    provider: { ...confirms, afterSeconds: 40 },
    often: 1,
  },
  providerDoesNotAnswer: { provider: { kind: 'no-answer' }, often: 1 },
  providerIsAMachine: {
    provider: { kind: 'voicemail', afterSeconds: 12, amdSeconds: 4, amd: 'machine_start' },
    often: 1,
  },
  providerDeclines: { provider: declines, often: 1 },
  cancelledByClient: { cancelledBy: 'client', often: 1 },
  cancelledByAdmin: { cancelledBy: 'admin', often: 1 },
  cardRefused: { card: { card: 'pm_card_visa_chargeDeclinedInsufficientFunds', challenge: 'complete' }, often: 1 },
  carrierIsOut: {
    faults: [{ where: 'twilio.api', match: 'POST Calls {client}', do: 'status', status: 503, times: 'always' }],
    often: 1,
  },
  chargedLate: {
    faults: [{ where: 'stripe.api', match: '/capture', do: 'status', status: 503, times: 12 }],
    often: 1,
  },
  forgedNews: {
    faults: [
      { where: 'twilio.webhook', match: 'call:completed', do: 'bad-signature', times: 2 },
      { where: 'twilio.webhook', match: 'amd', do: 'bad-signature', times: 2 },
      { where: 'twilio.webhook', match: 'conference:conference-', do: 'bad-signature', times: 2 },
    ],
    often: 1,
  },
} as const satisfies Readonly<Record<string, Ending>>;

export type EndingName = keyof typeof endings;
export const endingNames = Object.keys(endings) as EndingName[];

/** How everybody plays a call of that ending; a good one is talked for so many seconds. */
export function playersOf(name: EndingName, talkSeconds: number) {
  const {
    client = confirms,
    provider = hangsUpAfter(talkSeconds),
    card,
    cancelledBy,
    faults = [],
  }: Ending = endings[name];
  return {
    client,
    provider,
    card: card ?? ({ card: 'pm_card_visa', challenge: 'complete' } as const),
    cancelledBy,
    faults,
  };
}
