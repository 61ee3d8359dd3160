import type { Handler } from '../shared/handler.ts';
import { type AgencyNeeds, newAgency } from './agency-of.ts';
import type { Agencies } from './ports.ts';

export interface UpdateAgencyNeeds extends AgencyNeeds {
  readonly agencies: Pick<Agencies, 'find' | 'save'>;
}

/** Names the caller's agency, or chooses whether one member's call makes all busy; calls that are booked stay as they are. */
export function makeUpdateAgency({ agencies, members }: UpdateAgencyNeeds): Handler<'updateAgency'> {
  return async ({ uid: id }, { name, shareBusyStatus }) => {
    const fresh = newAgency(await members.find(id));
    const after = await agencies.save(id, (before = fresh) => ({
      ...before,
      name: name ?? before.name,
      shareBusyStatus: shareBusyStatus ?? before.shareBusyStatus,
    }));
    return { id, name: after.name, shareBusyStatus: after.shareBusyStatus };
  };
}
