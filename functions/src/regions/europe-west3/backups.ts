import { functionsIn } from '../../runtime/define.ts';

const { schedule } = functionsIn('europe-west3');
const wiring = () => import('../../runtime/backups/wiring.ts');

const nightly = { name: 'backupFirebaseAuth', when: '0 3 * * *' };
export const backupFirebaseAuth = schedule(nightly, { secrets: [] }, async () => (await wiring()).backUpSignIns);

/** Each hour one step, so that no run has to wait for an export. */
const hourly = { name: 'backupFirestore', when: '10 * * * *' };
export const backupFirestore = schedule(hourly, { secrets: [] }, async () => (await wiring()).backUpDatabase);

const monthly = { name: 'cleanupOldAuthBackups', when: '0 4 1 * *' };
export const cleanupOldAuthBackups = schedule(monthly, { secrets: [] }, async () => (await wiring()).cleanUpBackups);

const watching = { name: 'watchBackups', when: 'every 6 hours' };
export const watchBackups = schedule(watching, { secrets: [] }, async () => (await wiring()).watchBackups);
