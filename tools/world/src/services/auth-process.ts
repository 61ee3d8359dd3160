import { validateLazily } from './lazy-validation.ts';

// The process of the Auth emulator: firebase-tools as its CLI, which ends when the world that forked it is gone.
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
validateLazily();
await import('firebase-tools/lib/bin/firebase.js' as string);
