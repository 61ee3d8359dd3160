import { makeProfileStore } from '../../adapters/firestore/providers/profile-store.ts';
import { configuration } from '../shared/wiring.ts';

export const providerPorts = { profiles: makeProfileStore(), prices: configuration };
