import type { ClockState } from '@sos/clock/clock-state';
import { followClock, installVirtualDate } from '@sos/clock/install';
import { signInClock } from './auth-clock.ts';
import { closeOwnDeeds } from './closed-deeds.ts';
import { validateLazily } from './lazy-validation.ts';
import { lookUpIn } from './storage-firestore.ts';

// The process of the Auth emulator: firebase-tools as its CLI, which ends when the world that forked it is gone.
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
const realNow = Date.now.bind(Date);
followClock({ virtualBase: realNow(), realBase: realNow(), rate: 1 });
installVirtualDate();
process.on('message', (world: ClockState) => followClock(signInClock(world, { own: Date.now(), real: realNow() })));
validateLazily();
closeOwnDeeds();
if (process.env['RULES_FIRESTORE']) lookUpIn(process.env['RULES_FIRESTORE']);
await import('firebase-tools/lib/bin/firebase.js' as string);
