import { makeRegistry } from './src/adapters/auth/registry.ts';
import { makeSignIns } from './src/adapters/auth/sign-ins.ts';
import { makeMemberships } from './src/adapters/firestore/accounts/member-store.ts';
import { makeStandingStore } from './src/adapters/firestore/accounts/standing-store.ts';
import { makeAccessTokens } from './src/adapters/google/access-tokens.ts';
import { makeDatabaseExports } from './src/adapters/google/database-exports.ts';
import { makeKeptFiles } from './src/adapters/storage/kept-files.ts';
import { makeRestoreDatabase } from './src/usecases/backups/restore-database.ts';
import { makeRestoreSignIns } from './src/usecases/backups/restore-sign-ins.ts';
import { makeGrantFirstAdmin } from './src/usecases/accounts/grant-first-admin.ts';
import { makeResetSoleFactor } from './src/usecases/accounts/reset-sole-factor.ts';
import { makeLiftSuspension, makeSyncClaims } from './src/usecases/accounts/sync-claims.ts';

// Run with the project's own credentials: GOOGLE_CLOUD_PROJECT, and those that the Admin SDK finds by itself.
const [verb, address] = process.argv.slice(2);
const done: ReadonlySet<string> = new Set(['granted', 'reset', 'restored']);
const words = {
  granted: `${address} is the first admin. Whoever is signed in there has to sign in again.`,
  no_such_account: `${address} has no account. Register first, then run this again.`,
  there_is_an_admin: 'There is an admin already, who makes the others in the console.',
  reset: `${address} is signed out everywhere. Sign in by the password alone, and enrol a second factor at once.`,
  no_admin: `${address} is no admin on the whitelist.`,
  not_enrolled: `${address} has no second factor.`,
  another_admin:
    'There is another admin, who takes the second factor back in the console: People, the person, their deeds.',
  restored: `What was backed up on ${address} is there again.`,
  no_backup: `There is no whole back-up of ${address}.`,
  incomplete: 'Some could not be put back, or a file is missing. Running this again is harmless.',
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
/** How the project makes hashes of passwords, as its console of Firebase Auth shows it. */
function hashOf(text: string | undefined) {
  if (text === undefined) return undefined;
  const told = JSON.parse(text) as Record<'key' | 'saltSeparator', string> & Record<'rounds' | 'memoryCost', number>;
  const bytes = (base64: string) => Buffer.from(base64, 'base64');
  const { rounds, memoryCost } = told;
  return {
    algorithm: 'SCRYPT',
    key: bytes(told.key),
    saltSeparator: bytes(told.saltSeparator),
    rounds,
    memoryCost,
  } as const;
}
const restore = (day: string) =>
  makeRestoreSignIns({
    signIns: makeSignIns(hashOf(process.env['AUTH_HASH'])),
    files: makeKeptFiles(process.env['STORAGE_BUCKET'] ?? ''),
  })(day);
/** The API's address, which is another one only where a restoration is rehearsed. */
const restoreDatabase = (day: string) =>
  makeRestoreDatabase({
    database: makeDatabaseExports({
      apiBase: process.env['FIRESTORE_ADMIN_BASE'] ?? 'https://firestore.googleapis.com',
      projectId: process.env['GOOGLE_CLOUD_PROJECT'] ?? '',
      accessToken: makeAccessTokens('https://www.googleapis.com/auth/datastore'),
    }),
    files: makeKeptFiles(process.env['STORAGE_BUCKET'] ?? ''),
    wait: () => new Promise((resolve) => setTimeout(resolve, 5_000)),
  })(day);
const verbs: Readonly<Record<string, (address: string) => Promise<keyof typeof words>>> = {
  grant: makeGrantFirstAdmin({ ...ports, follow }),
  'reset-factor': makeResetSoleFactor(ports),
  'restore-database': restoreDatabase,
  'restore-sign-ins': restore,
};

const run = verbs[verb ?? ''];
if (!run || address === undefined) {
  process.stderr.write(
    'npm run admin -- grant ADDRESS\nnpm run admin -- reset-factor ADDRESS\nnpm run admin -- restore-database DAY\nnpm run admin -- restore-sign-ins DAY\n',
  );
  process.exitCode = 1;
} else {
  const outcome = await run(address);
  process.stdout.write(`${words[outcome]}\n`);
  process.exitCode = done.has(outcome) ? 0 : 1;
}
