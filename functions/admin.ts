import { makeRegistry } from './src/adapters/auth/registry.ts';
import { makeMemberships } from './src/adapters/firestore/accounts/member-store.ts';
import { makeStandingStore } from './src/adapters/firestore/accounts/standing-store.ts';
import { makeGrantFirstAdmin } from './src/usecases/accounts/grant-first-admin.ts';
import { makeLiftSuspension, makeSyncClaims } from './src/usecases/accounts/sync-claims.ts';

// Run with the project's own credentials: GOOGLE_CLOUD_PROJECT, and those that the Admin SDK finds by itself.
const [verb, address] = process.argv.slice(2);
const words = {
  granted: `${address} is the first admin. Whoever is signed in there has to sign in again.`,
  no_such_account: `${address} has no account. Register first, then run this again.`,
  there_is_an_admin: 'There is an admin already, who makes the others in the console.',
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

if (verb !== 'grant' || address === undefined) {
  process.stderr.write('npm run admin -- grant ADDRESS\n');
  process.exitCode = 1;
} else {
  const outcome = await makeGrantFirstAdmin({ ...ports, follow })(address);
  process.stdout.write(`${words[outcome]}\n`);
  process.exitCode = outcome === 'granted' ? 0 : 1;
}
