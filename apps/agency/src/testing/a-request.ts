import { defaultRequestRules } from '@sos/domain/agencies/request';
import type { AgencyRequest } from '@sos/domain/agencies/request';

export function aRequest(given: Partial<AgencyRequest> = {}): AgencyRequest {
  return {
    id: 'r1',
    agencyId: 'manager',
    clientId: 'client',
    fromProviderId: 'camille',
    cause: 'asked',
    kind: 'lawyer',
    country: 'TH',
    language: 'fr',
    speciality: null,
    status: 'waiting',
    offers: [],
    offeredIds: [],
    acceptedBy: null,
    isAssigned: false,
    acceptedAt: null,
    sessionId: null,
    rules: defaultRequestRules,
    step: 0,
    dueAt: null,
    createdAt: 0,
    endedAt: null,
    ...given,
  };
}
