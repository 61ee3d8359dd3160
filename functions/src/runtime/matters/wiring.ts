import { makeMatterStore } from '../../adapters/firestore/matters/matter-store.ts';
import { sessions } from '../calls/stores.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

export const matters = makeMatterStore(reportCorrupt);
export const matterPorts = { sessions, matters, clock };
