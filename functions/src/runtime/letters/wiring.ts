import { makeLetterStore } from '../../adapters/firestore/letters/letter-store.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

export const letterPorts = { letters: makeLetterStore(reportCorrupt), clock };
