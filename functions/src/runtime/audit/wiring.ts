import { makeWhitelist } from '../../adapters/firestore/audit/whitelist.ts';
import { reportCorrupt } from '../shared/wiring.ts';

export const whitelist = makeWhitelist(reportCorrupt);
