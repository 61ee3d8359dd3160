import type { ClockState } from '@sos/clock/clock-state';
import { followClock, installVirtualDate } from '@sos/clock/install';
import { validateLazily } from './lazy-validation.ts';
import { lookUpIn } from './storage-firestore.ts';

// The process of the Auth emulator: firebase-tools as its CLI, which ends when the world that forked it is gone.
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
// The first state comes with the first message, before anybody signs in; until then its time is the machine's.
followClock({ virtualBase: Date.now(), realBase: Date.now(), rate: 1 });
installVirtualDate();
process.on('message', (state: ClockState) => followClock(state));
validateLazily();
if (process.env['RULES_FIRESTORE']) lookUpIn(process.env['RULES_FIRESTORE']);
await import('firebase-tools/lib/bin/firebase.js' as string);
