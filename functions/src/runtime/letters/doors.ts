import { railEventSchema } from '@sos/contracts/rail-events';
import { makeDeedLog } from '../../adapters/firestore/audit/audit-documents.ts';
import { eventIn, readStripeBody } from '../../adapters/stripe/webhook.ts';
import { readKeptWord } from '../../adapters/twilio/kept-word.ts';
import type { Door, Doors } from '../../usecases/letters/ports.ts';
import { makeReplayEvent } from '../../usecases/letters/replay-event.ts';
import { followTwilio } from '../calls/follow-twilio.ts';
import { followStripe } from '../payments/follow-stripe.ts';
import { paymentDesk } from '../payments/wiring.ts';
import { letterPorts } from './wiring.ts';

const ofTwilio: Door = async (kept) => {
  const word = readKeptWord(kept);
  if (!word) return 'unreadable';
  return followTwilio(word.name, { query: new URLSearchParams(word.search), params: word.params });
};

/** An event of any rail, as it was read when it was put aside. */
const ofRail: Door = async (kept) => {
  const told = railEventSchema.safeParse(parsed(kept));
  return told.success ? paymentDesk.applyRailEvent(told.data) : 'unreadable';
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const ofStripe: Door = async (kept) => {
  const word = readStripeBody(kept);
  if (word.known === 'unreadable') return 'unreadable';
  return paymentDesk.followKnown(eventIn(kept), () => followStripe(word));
};

const doors: Doors = {
  events: { stripe: ofStripe, twilio: ofTwilio },
  quarantined: { stripe: ofRail },
};

export const replayEvent = makeReplayEvent({ ...letterPorts, doors, deeds: makeDeedLog() });
