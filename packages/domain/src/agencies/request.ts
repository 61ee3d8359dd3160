import type { ProviderKind } from '../money/price.ts';
import type { Speciality } from '../providers/specialities.ts';
import type { Instant } from '../shared/instant.ts';

export const requestStatuses = ['waiting', 'offered', 'accepted', 'under_way', 'done', 'lapsed', 'cancelled'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** The only moves of a status. A member who leaves sends what they were offered, or had accepted, to the next. */
export const requestEdges: Readonly<Record<RequestStatus, readonly RequestStatus[]>> = {
  waiting: ['offered', 'accepted', 'lapsed', 'cancelled'],
  offered: ['waiting', 'accepted', 'lapsed', 'cancelled'],
  accepted: ['waiting', 'offered', 'under_way', 'lapsed', 'cancelled'],
  under_way: ['done', 'lapsed'],
  done: [],
  lapsed: [],
  cancelled: [],
};

/** What the dashboard shows together. */
export const requestTabs = {
  waiting: ['waiting', 'offered'],
  under_way: ['accepted', 'under_way'],
  done: ['done', 'lapsed', 'cancelled'],
} as const satisfies Readonly<Record<string, readonly RequestStatus[]>>;
export type RequestTab = keyof typeof requestTabs;

/** Why a client looks for a colleague: they asked for one, nobody answered, or the provider was gone. */
export const requestCauses = ['asked', 'missed', 'gone'] as const;
export type RequestCause = (typeof requestCauses)[number];

export const offerOutcomes = ['open', 'passed', 'declined', 'accepted'] as const;
/** One member who was asked, and until when the request was theirs alone. */
export interface Offer {
  readonly memberId: string;
  readonly offeredAt: Instant;
  readonly endsAt: Instant;
  readonly outcome: (typeof offerOutcomes)[number];
}

/** `admin_config/agencies`, copied into each request; in seconds. */
export interface RequestRules {
  /** How long a request is one member's before the next is asked. */
  readonly offer: number;
  /** How long somebody is looked for at most. */
  readonly search: number;
  /** How long the client has to book whoever accepted. */
  readonly booking: number;
}
export const defaultRequestRules: RequestRules = { offer: 45, search: 1800, booking: 900 };

/** Who is needed; null where it does not matter. */
export interface Wish {
  readonly kind: ProviderKind;
  readonly country: string | null;
  readonly language: string | null;
  readonly speciality: Speciality | null;
}

/** A client's request to an agency; nothing of the client but their id is part of it. */
export interface AgencyRequest extends Wish {
  readonly id: string;
  readonly agencyId: string;
  readonly clientId: string;
  /** The member whom the client wanted. */
  readonly fromProviderId: string;
  readonly cause: RequestCause;
  readonly status: RequestStatus;
  readonly offers: readonly Offer[];
  /** The members of the offers, for queries. */
  readonly offeredIds: readonly string[];
  readonly acceptedBy: string | null;
  /** Whether the manager pressed for them. */
  readonly isAssigned: boolean;
  readonly acceptedAt: Instant | null;
  /** The call that came of it. */
  readonly sessionId: string | null;
  readonly rules: RequestRules;
  /** Rises with each thing that came due; a task is named after it. */
  readonly step: number;
  /** When something is to be done next; null where nothing is. */
  readonly dueAt: Instant | null;
  readonly createdAt: Instant;
  readonly endedAt: Instant | null;
}

type Asked = Pick<AgencyRequest, 'id' | 'agencyId' | 'clientId' | 'fromProviderId' | 'cause' | 'rules'> & Wish;

/** A request that nobody was asked about yet: that is due at once. */
export function openRequest(asked: Asked, now: Instant): AgencyRequest {
  return {
    ...asked,
    status: 'waiting',
    offers: [],
    offeredIds: [],
    acceptedBy: null,
    isAssigned: false,
    acceptedAt: null,
    sessionId: null,
    step: 0,
    dueAt: now,
    createdAt: now,
    endedAt: null,
  };
}

export function isRequestOver({ status }: Pick<AgencyRequest, 'status'>): boolean {
  return requestEdges[status].length === 0;
}

/** Whether somebody can still accept it. */
export function isSearching({ status }: Pick<AgencyRequest, 'status'>): boolean {
  return status === 'waiting' || status === 'offered';
}
