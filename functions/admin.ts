import { makeRegistry } from './src/adapters/auth/registry.ts';
import { makeMemberships } from './src/adapters/firestore/accounts/member-store.ts';
import { makeStandingStore } from './src/adapters/firestore/accounts/standing-store.ts';
import { makeGrantFirstAdmin } from './src/usecases/accounts/grant-first-admin.ts';
import { makeResetSoleFactor } from './src/usecases/accounts/reset-sole-factor.ts';
import { makeLiftSuspension, makeSyncClaims } from './src/usecases/accounts/sync-claims.ts';

// Run with the project's own credentials: GOOGLE_CLOUD_PROJECT, and those that the Admin SDK finds by itself.
const [verb, address] = process.argv.slice(2);
const done: ReadonlySet<string> = new Set(['granted', 'reset']);
const words = {
  granted: `${address} is the first admin. Whoever is signed in there has to sign in again.`,
  no_such_account: `${address} has no account. Register first, then run this again.`,
  there_is_an_admin: 'There is an admin already, who makes the others in the console.',
  reset: `${address} is signed out everywhere. Sign in by the password alone, and enrol a second factor at once.`,
  no_admin: `${address} is no admin on the whitelist.`,
  not_enrolled: `${address} has no second factor.`,
  another_admin:
    'There is another admin, who takes the second factor back in the console: People, the person, their deeds.',
} as const;

const report = (error: Error) => Promise.reject(error);
const say = (event: string) => void process.stderr.write(`${event}\n`);
const ports = {
  registry: makeRegistry(),
  memberships: makeMemberships(report),
  standings: makeStandingStore(report),
  clock: { now: () => Date.now() },
  log: { info: () => undefined, warn: say, error: say },
};
const follow = async (uid: string): Promise<void> => {
  await makeSyncClaims(ports)(uid);
  await makeLiftSuspension(ports)(uid);
};
const verbs: Readonly<Record<string, (address: string) => Promise<keyof typeof words>>> = {
  grant: makeGrantFirstAdmin({ ...ports, follow }),
  'reset-factor': makeResetSoleFactor(ports),
};

const run = verbs[verb ?? ''];
if (!run || address === undefined) {
  process.stderr.write('npm run admin -- grant ADDRESS\nnpm run admin -- reset-factor ADDRESS\n');
  process.exitCode = 1;
} else {
  const outcome = await run(address);
  process.stdout.write(`${words[outcome]}\n`);
  process.exitCode = done.has(outcome) ? 0 : 1;
}
