import type { Persona } from '@sos/twilio-simulator/phones/persona';
import fc from 'fast-check';

const few = fc.integer({ min: 0, max: 9 });

const pressing = fc.oneof(
  { arbitrary: few.map((afterSeconds) => [{ digit: '1', afterSeconds }]), weight: 7 },
  { arbitrary: few.map((afterSeconds) => [{ digit: '5' }, { digit: '1', afterSeconds }]), weight: 1 },
  { arbitrary: fc.constant([{ digit: null }, { digit: '1' }]), weight: 1 },
  { arbitrary: fc.constantFrom([], [{ digit: '3' }, { digit: '9' }, { digit: '0' }]), weight: 1 },
);

/** Mostly around the minute that decides, where mistakes would hide. */
const talk = fc.oneof(fc.integer({ min: 55, max: 65 }), fc.integer({ min: 0, max: 1500 }));

const hangingUp = fc.oneof(
  { arbitrary: talk.map((afterSeconds) => ({ when: 'talking' as const, afterSeconds })), weight: 7 },
  {
    arbitrary: fc.record({
      when: fc.constantFrom('ringing' as const, 'ivr' as const, 'waiting' as const),
      afterSeconds: fc.integer({ min: 0, max: 60 }),
    }),
    weight: 2,
  },
);

/** The line is lost; most come back, some too late or with a number that nobody knows. */
const losing = fc.record({ when: fc.constant('talking' as const), afterSeconds: fc.integer({ min: 0, max: 300 }) });
const returning = fc.record(
  { afterSeconds: fc.integer({ min: 1, max: 90 }), withheld: fc.boolean() },
  { requiredKeys: ['afterSeconds'] },
);

const person = {
  kind: fc.constant('answers' as const),
  afterSeconds: fc.integer({ min: 1, max: 40 }),
  presses: pressing,
  hangsUp: hangingUp,
  whenLeftAlone: fc.constantFrom('calls_back' as const, 'hangs_up' as const, 'silent' as const),
};
const answering: fc.Arbitrary<Persona> = fc.oneof(
  { arbitrary: fc.record(person, { requiredKeys: ['kind', 'afterSeconds', 'presses'] }), weight: 4 },
  {
    arbitrary: fc.record(
      { ...person, drops: losing, dialsIn: returning },
      { requiredKeys: ['kind', 'afterSeconds', 'presses', 'drops', 'dialsIn'] },
    ),
    weight: 1,
  },
);

const machine: fc.Arbitrary<Persona> = fc.record({
  kind: fc.constant('voicemail' as const),
  afterSeconds: fc.integer({ min: 1, max: 30 }),
  amdSeconds: fc.integer({ min: 1, max: 10 }),
  amd: fc.constantFrom('machine_start' as const, 'unknown' as const, null),
});

const silent: fc.Arbitrary<Persona> = fc
  .constantFrom('busy' as const, 'no-answer' as const, 'unreachable' as const, 'invalid' as const)
  .map((kind) => ({ kind }));

const refusing: fc.Arbitrary<Persona> = fc.record({
  kind: fc.constantFrom('rejects' as const, 'fax' as const),
  afterSeconds: fc.integer({ min: 1, max: 20 }),
});

const ring = fc.oneof(
  { arbitrary: answering, weight: 8 },
  { arbitrary: machine, weight: 1 },
  { arbitrary: silent, weight: 1 },
  { arbitrary: refusing, weight: 1 },
);

/** What happens at the first, second and third ring. */
export const telephones: fc.Arbitrary<Persona[]> = fc.array(ring, { minLength: 1, maxLength: 3 });
