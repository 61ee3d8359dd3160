import { type AgencyRequest, defaultRequestRules, openRequest } from '../agencies/request.ts';

/** A request that has just been made. */
export function aRequest(changes: Partial<AgencyRequest> = {}): AgencyRequest {
  const who = { id: 'r-1', agencyId: 'help', clientId: 'nora', fromProviderId: 'sam', cause: 'asked' } as const;
  const wish = { kind: 'lawyer', country: null, language: null, speciality: null } as const;
  return { ...openRequest({ ...who, ...wish, rules: defaultRequestRules }, 0), ...changes };
}
