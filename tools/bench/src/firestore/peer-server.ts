import { createServer } from 'node:net';
import { FirestoreServer } from '@firestore-emulator/server';

/** The peer takes no port 0, so a free one is found first. */
const port = await new Promise<number>((resolve) => {
  const probe = createServer();
  probe.listen(0, '127.0.0.1', () => {
    const address = probe.address();
    const found = typeof address === 'object' && address ? address.port : 0;
    probe.close(() => resolve(found));
  });
});
await new FirestoreServer().start(port);
console.log(`ready 127.0.0.1:${port}`);
