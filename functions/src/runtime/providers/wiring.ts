import { makeAgencyStore } from '../../adapters/firestore/agencies/agency-store.ts';
import { makeOwnCalls } from '../../adapters/firestore/providers/own-calls.ts';
import { makeOwnProfileStore } from '../../adapters/firestore/providers/own-profile-store.ts';
import { makeProfileStore } from '../../adapters/firestore/providers/profile-store.ts';
import { makeSwitchStore } from '../../adapters/firestore/providers/switch-store.ts';
import { clock, configuration, reportCorrupt } from '../shared/wiring.ts';

const agencies = makeAgencyStore(reportCorrupt);

export const providerPorts = {
  profiles: makeProfileStore(reportCorrupt),
  prices: configuration,
  switchboard: makeSwitchStore(),
  ownProfiles: makeOwnProfileStore(),
  ownCalls: makeOwnCalls(reportCorrupt),
  colleagues: { known: async (id: string) => ((await agencies.member(id))?.agencyId ?? null) !== null },
  clock,
};
