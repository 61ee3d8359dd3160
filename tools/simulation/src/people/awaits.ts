import { readdirSync } from 'node:fs';
import { type Sources, watchPorts } from '../awaits.ts';
import type { MakePeopleUseCases } from './use-cases.ts';

const useCases = new URL('../../../../functions/src/usecases/', import.meta.url);
const areas = ['accounts', 'applications', 'reviews'];

/** What only shows something, sends a mail or moves a file, is a single write, or a second factor: each has tests of its own. */
const elsewhere: ReadonlySet<string> = new Set([
  'accounts/change-password.ts',
  'accounts/enclose-code.ts',
  'accounts/factor-deeds.ts',
  'accounts/follow-address.ts',
  'accounts/grant-first-admin.ts',
  'accounts/mail-address.ts',
  'accounts/mail-limits.ts',
  'accounts/own-account.ts',
  'accounts/own-factor.ts',
  'accounts/request-email-change.ts',
  'accounts/request-email-verification.ts',
  'accounts/request-password-reset.ts',
  'accounts/reset-sole-factor.ts',
  'accounts/sign-out-everywhere.ts',
  'accounts/update-preferences.ts',
  'applications/change-facts.ts',
  'applications/get-application.ts',
  'applications/keep-file.ts',
  'applications/list-applications.ts',
  'applications/remove-photo.ts',
  'applications/store-upload.ts',
  'reviews/list-reviews.ts',
  'reviews/report-review.ts',
  'reviews/tell-of-decision.ts',
  'reviews/tell-of-review.ts',
]);

/** Where the use cases of people wait for ports. */
export const peopleSources: Sources = {
  files: [
    ...areas.flatMap((area) =>
      readdirSync(new URL(area, useCases))
        .map((file) => `${area}/${file}`)
        .filter((file) => !/[.](test|contract)[.]ts$|ports[.]ts$/.test(file) && !elsewhere.has(file)),
    ),
    'calls/cancel-bookings-of.ts',
  ],
  methods: {
    registry: ['create', 'find', 'findByEmail', 'setClaims', 'setDisabled', 'endSessions'],
    members: ['createOnce', 'find'],
    memberships: ['find'],
    standings: ['book', 'change', 'hideWithoutMember'],
    applications: ['read', 'change'],
    files: ['publish'],
    reviews: ['createIfAbsent', 'change', 'changeAsAdmin'],
    ratings: ['page', 'keep'],
    sessions: ['read'],
    authors: ['firstName'],
    personsCalls: ['openOf'],
    tasks: ['enqueue'],
  },
  // A suspension that is taken back in the moment in which it is carried out, and a registration in another role of whom an admin has just given one: each has a test of its own.
  unplayed:
    /^accounts[/](?:sync-claims[.]ts: if [(]isOurs && .*registry[.]setDisabled[(]uid, false[)];|complete-account[.]ts: if [(]!sameClaims[(]claims, owner[.]claims[)][)] await registry[.]setClaims[(]uid, claims[)];)$/,
};

/** By which name a use case asks for a port that the simulation knows by another. */
const asked: Readonly<Record<string, string>> = { charged: 'sessions', letters: 'tasks' };

/** The same use cases, which tell where in their sources they wait for a port. */
export function watchedPeople(make: MakePeopleUseCases, told: (place: string) => void): MakePeopleUseCases {
  const sources = {
    ...peopleSources,
    methods: { ...peopleSources.methods, ...Object.fromEntries(Object.keys(asked).map((name) => [name, []])) },
  };
  const tellAsAsked = (place: string) =>
    told(place.replace(/ (\w+)[.]/, (_, name: string) => ` ${asked[name] ?? name}.`));
  return (ports, calls) => make(watchPorts(ports, { sources, told: tellAsAsked }), calls);
}
