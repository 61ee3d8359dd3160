import { makeNamedSeller } from '../../adapters/firestore/invoices/party-store.ts';
import type { PublicConfig } from '../../usecases/openness/ports.ts';
import { clock, configuration, reportCorrupt } from '../shared/wiring.ts';

export const publicConfig: PublicConfig = { ...configuration, seller: makeNamedSeller(reportCorrupt, clock) };
