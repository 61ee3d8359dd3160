import { makeProfileStore } from '../../adapters/firestore/providers/profile-store.ts';
import { configuration, reportCorrupt } from '../shared/wiring.ts';

export const providerPorts = { profiles: makeProfileStore(reportCorrupt), prices: configuration };
