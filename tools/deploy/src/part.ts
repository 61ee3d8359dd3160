import { type Codebase, type Region, regions } from '@sos/contracts/callable';
import { allFunctions } from '@sos/functions/regions/all-functions';

/** What of the code goes to one project. */
export interface Part {
  readonly name: 'platform' | 'assistant';
  /** One after the other: an older release works beside a newer one meanwhile. */
  readonly codebases: readonly Codebase[];
  /** What the Firebase CLI reads instead of its own name for it. */
  readonly config: string;
  readonly rules: string;
  /** Parameters that none of its functions reads; they are sent as what stands here, since the CLI asks for every one. */
  readonly unread: Readonly<Record<string, string>>;
}

export const platform: Part = {
  name: 'platform',
  codebases: regions,
  config: 'firebase.json',
  rules: 'firestore,storage',
  unread: {},
};

/** Its apps are sent with the platform's, by whose project they are kept. */
export const assistant: Part = {
  name: 'assistant',
  codebases: ['assistant'],
  config: 'firebase.assistant.json',
  rules: 'firestore',
  unread: {
    PAYMENTS_BASE_URL: 'https://unread.invalid',
    ...Object.fromEntries(
      [
        'TWILIO_ACCOUNT_SID',
        'TWILIO_FROM_NUMBER',
        'PAYPAL_CLIENT_ID',
        'PAYPAL_WEBHOOK_ID',
        'WISE_PROFILE_ID',
        'WISE_PUBLIC_KEY',
        'SMTP_USER',
        'STORAGE_BUCKET',
      ].map((name) => [name, 'unread']),
    ),
  },
};

/** Where the functions of a codebase run. */
export function regionOf(codebase: string): Region {
  const found = allFunctions().find((each) => each.codebase === codebase);
  if (!found) throw new Error(`${codebase} has no functions`);
  return found.region;
}

/** Those that a function of the part binds. */
export function secretsOf({ codebases }: Part): string[] {
  const own = allFunctions().filter(({ codebase }) => codebases.includes(codebase));
  return [...new Set(own.flatMap(({ secrets }) => secrets))].toSorted();
}
