import { validateLazily } from './lazy-validation.ts';
import { lookUpIn } from './storage-firestore.ts';

// The process of the Auth emulator: firebase-tools as its CLI, which ends when the world that forked it is gone.
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
validateLazily();
if (process.env['RULES_FIRESTORE']) lookUpIn(process.env['RULES_FIRESTORE']);
await import('firebase-tools/lib/bin/firebase.js' as string);
