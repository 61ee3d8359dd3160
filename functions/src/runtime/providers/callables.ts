import { getProviderProfileInput, searchProvidersInput } from '@sos/contracts/providers';
import { makeProfileStore } from '../../adapters/firestore/providers/profile-store.ts';
import { makeGetProviderProfile } from '../../usecases/providers/get-provider-profile.ts';
import { makeSearchProviders } from '../../usecases/providers/search-providers.ts';
import { configuration, reportCorrupt } from '../shared/wiring.ts';

const needs = { profiles: makeProfileStore(reportCorrupt), prices: configuration };

export const searchProviders = { input: searchProvidersInput, run: makeSearchProviders(needs) };
export const getProviderProfile = { input: getProviderProfileInput, run: makeGetProviderProfile(needs) };
