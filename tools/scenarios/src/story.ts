import { callRulesSchema } from '@sos/contracts/calls';
import { currencySchema, localeSchema } from '@sos/contracts/shared';
import { programmes } from '@sos/domain/accounts/affiliates';
import { type CallRules, defaultCallRules, recordingRules } from '@sos/domain/calls/session';
import { parsePersonas } from '@sos/twilio-simulator/phones/parse-persona';
import type { Persona } from '@sos/twilio-simulator/phones/persona';
import { z } from 'zod';
import { type Act, actSchema, momentSchema } from './act.ts';
import { expectationSchema, nameSchema } from './expectation.ts';

const telephoneSchema = z.unknown().transform((value, context): Persona[] => {
  try {
    return parsePersonas(value);
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    return z.NEVER;
  }
});

const personSchema = z.strictObject({
  is: z.enum(['client', 'lawyer', 'expat']),
  locale: localeSchema.default('en'),
  /** What happens when it rings: one persona, or one for each ring. */
  telephone: telephoneSchema,
  /** A provider's alone: the country of their bank, by which they were approved. Whoever has none is not paid out. */
  bank: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** A provider's whom PayPal pays: the address of their account there. */
  paypal: z.email().optional(),
  /** A client's alone: they call for the business that has it. */
  vatNumber: z.string().optional(),
  /** A client's alone: the affiliate by whose link they come, on a device of their own. */
  cameBy: nameSchema.optional(),
});

const bookingSchema = z.strictObject({
  client: nameSchema,
  provider: nameSchema,
  /** When the client opens the payment. */
  at: momentSchema.default(0),
  /** How long the card takes; then it is confirmed and the call is booked. */
  paysAfter: z.number().nonnegative().default(20),
  /** How the client pays: with the card, or with what PayPal has of theirs. */
  with: z.enum(['card', 'paypal']).default('card'),
  /** What PayPal takes the money from, as the simulator names it. */
  funding: z.enum(['balance', 'declined_card', 'under_review', 'bank_account']).default('balance'),
  /** A test card of the Stripe simulator. */
  card: z.string().default('pm_card_visa'),
  /** How the bank's challenge ends, should there be one. */
  challenge: z.enum(['complete', 'fail']).default('complete'),
  currency: currencySchema.default('EUR'),
  /** A code that the client enters where the price is agreed to. */
  coupon: z.string().optional(),
  /** What the client writes instead of the number of their telephone; `{name}` is somebody else's. */
  phone: z.string().optional(),
});

const faultFields = {
  where: z.string(),
  match: z.string().optional(),
  times: z.union([z.int().positive(), z.literal('always')]).optional(),
  after: z.int().nonnegative().optional(),
};
const faultSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.enum(['drop', 'reorder', 'bad-signature', 'timeout', 'lost-answer']), ...faultFields }),
  z.strictObject({ do: z.literal('duplicate'), copies: z.int().positive().optional(), ...faultFields }),
  z.strictObject({ do: z.literal('delay'), seconds: z.number().positive(), ...faultFields }),
  z.strictObject({ do: z.literal('status'), status: z.int(), ...faultFields }),
  z.strictObject({ do: z.literal('crash'), at: z.enum(['before', 'during', 'after']).optional(), ...faultFields }),
]);

const rulesSchema = z
  .partialRecord(
    z.enum(Object.keys(defaultCallRules) as (keyof CallRules)[]),
    z.union([z.int(), z.enum(recordingRules)]),
  )
  .transform((patch, context): CallRules => {
    const parsed = callRulesSchema.safeParse({ ...defaultCallRules, ...patch });
    if (parsed.success) return parsed.data;
    context.addIssue({ code: 'custom', message: z.prettifyError(parsed.error) });
    return z.NEVER;
  });

const shape = z.strictObject({
  name: z.string().min(1),
  about: z.string().optional(),
  /** What differs from the product's defaults. */
  rules: rulesSchema.prefault({}),
  people: z.record(nameSchema, personSchema),
  bookings: z.record(nameSchema, bookingSchema),
  /** Providers by agency; each agency shares being busy. */
  agencies: z.record(nameSchema, z.array(nameSchema).min(1)).default({}),
  /** Coupons by their codes: what they take off, in minor units, and how many bookings they serve. */
  coupons: z
    .record(
      z.string(),
      z.strictObject({ off: z.int().positive(), totalLimit: z.int().positive().nullable().default(null) }),
    )
    .default({}),
  /** Who brings people to us, and who has brought them; `general` is a client who invites friends, which an admin then lets them. */
  affiliates: z
    .record(nameSchema, z.strictObject({ programme: z.enum(programmes), recruitedBy: nameSchema.optional() }))
    .default({}),
  acts: z.array(actSchema).default([]),
  /** Seconds between the runs of a schedule while nothing is told for days. */
  schedulesApart: z.int().positive().default(86_400),
  faults: z.array(faultSchema).default([]),
  /** What must be true at the end besides the invariants; a story without it may also keep faults that never strike. */
  expect: expectationSchema.optional(),
});

export const storySchema = shape.superRefine((story, context) => {
  for (const message of unknownNames(story)) context.addIssue({ code: 'custom', message });
});

export type Story = z.infer<typeof shape>;
/** A story as one writes it. */
export type StoryText = z.input<typeof storySchema>;
export type Person = z.infer<typeof personSchema>;
export type Booking = z.infer<typeof bookingSchema>;
export type { Act };

/** Reads a story's JSON. Throws Error in words. */
export function parseStory(json: string): Story {
  const parsed = storySchema.safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data;
  throw new Error(z.prettifyError(parsed.error));
}

function unknownNames({ people, bookings, agencies, affiliates, acts, expect }: Story): string[] {
  const members = Object.values(agencies).flat();
  const telling = [
    ...members,
    ...acts.map((act) => ('who' in act ? act.who : '')),
    ...Object.keys(expect?.availability ?? {}),
  ];
  const bringing = [
    ...Object.values(people).map(({ cameBy }) => cameBy),
    ...Object.values(affiliates).map(({ recruitedBy }) => recruitedBy),
  ];
  const booked = [...acts.map((act) => ('booking' in act ? act.booking : '')), ...Object.keys(expect?.bookings ?? {})];
  return [
    ...Object.entries(bookings).flatMap(([name, booking]) => miscast(people, name, booking)),
    ...members.filter((who) => people[who]?.is === 'client').map((who) => `${who} is no provider of this story`),
    ...telling.filter((who) => who !== '' && !people[who] && !affiliates[who]).map((who) => `nobody is called ${who}`),
    ...bringing
      .filter((who) => who !== undefined && !affiliates[who])
      .map((who) => `${who} is no affiliate of this story`),
    ...booked.filter((name) => name !== '' && !bookings[name]).map((name) => `no booking is called ${name}`),
  ];
}

function miscast(people: Story['people'], name: string, { client, provider }: Booking): string[] {
  return [
    ...(people[client]?.is === 'client' ? [] : [`${client}, who books ${name}, is no client of this story`]),
    ...((people[provider]?.is ?? 'client') === 'client' ? [`${provider} of ${name} is no provider of this story`] : []),
    ...(people[name] ? [`${name} is the name of a person and of a booking`] : []),
  ];
}
