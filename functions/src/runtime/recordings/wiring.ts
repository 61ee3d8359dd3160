import { linkTokens } from '../../adapters/crypto/link-tokens.ts';
import { isDisputed } from '../../adapters/firestore/disputes/dispute-store.ts';
import { makeKeptRecordings } from '../../adapters/firestore/recordings/kept-recordings.ts';
import { makeOpenRecording, makeReadSound } from '../../usecases/recordings/open-recording.ts';
import type { Sounds } from '../../usecases/recordings/ports.ts';
import { makeExpireRecordings, makeForgetRecordings } from '../../usecases/recordings/silence-recordings.ts';
import { makeCircuit } from '../../usecases/shared/circuit.ts';
import { twilioAccount } from '../calls/twilio-account.ts';
import { params } from '../config.ts';
import { log } from '../log.ts';
import { breakers, clock, once, reportCorrupt } from '../shared/wiring.ts';

const loadSounds = once(async () => {
  const { makeSounds } = await import('../../adapters/twilio/sounds.ts');
  return makeSounds({ ...twilioAccount(), apiBase: params.twilioApiBase.value() }, makeCircuit('twilio', breakers));
});
/** The carrier's sounds, whose client is loaded by the first request. */
const sounds: Sounds = {
  read: async (...given) => (await loadSounds()).read(...given),
  erase: async (id) => (await loadSounds()).erase(id),
};
const recordings = makeKeptRecordings(reportCorrupt);

export const openRecording = makeOpenRecording({
  recordings,
  keys: linkTokens,
  baseUrl: () => params.paymentsBaseUrl.value(),
  clock,
});
export const readSound = makeReadSound({ recordings, sounds, keys: linkTokens, clock });
export const expireRecordings = makeExpireRecordings({ recordings, sounds, isDisputed, clock, log });
export const forgetRecordings = makeForgetRecordings({ recordings, sounds });
