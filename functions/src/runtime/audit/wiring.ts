import { makeTrail } from '../../adapters/firestore/audit/trail-store.ts';
import { makeWhitelist } from '../../adapters/firestore/audit/whitelist.ts';
import { reportCorrupt } from '../shared/wiring.ts';

export const whitelist = makeWhitelist(reportCorrupt);
export const auditPorts = { trail: makeTrail(reportCorrupt) };
