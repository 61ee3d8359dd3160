// A host in a process of its own, which tells its region's process id.
import { HOME, startTestWorld } from './test-world.ts';

const { host } = await startTestWorld();
process.send?.(host.status()[HOME]?.pid);
