import { WorldClock } from '@sos/clock/world-clock';
import { startFirestore } from '@sos/firestore/server';

const server = await startFirestore({ port: 0, projectId: 'demo-bench', clock: new WorldClock() });
console.log(`ready 127.0.0.1:${server.port}`);
