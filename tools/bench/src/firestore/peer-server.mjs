// Plain JavaScript, so that the peer's start-up and memory do not include the stripping of types.
import { createServer } from 'node:net';
import { FirestoreServer } from '@firestore-emulator/server';

/** The peer takes no port 0, so a free one is found first. */
const port = await new Promise((resolve) => {
  const probe = createServer();
  probe.listen(0, '127.0.0.1', () => {
    const found = probe.address().port;
    probe.close(() => resolve(found));
  });
});
await new FirestoreServer().start(port);
console.log(`ready 127.0.0.1:${port}`);
