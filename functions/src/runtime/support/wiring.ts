import { makeSupportStore } from '../../adapters/firestore/support/support-store.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

export const supportPorts = { requests: makeSupportStore(reportCorrupt), clock };
