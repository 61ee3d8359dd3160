import type { agencyDocumentSchema, InvitationDocument, MemberDocument, ProviderDay } from '@sos/contracts/agencies';
import type { ProfileDocument } from '@sos/contracts/providers';
import type { UserDocument } from '@sos/contracts/users';
import type { DayFacts } from '@sos/domain/agencies/day-figures';
import type { Figures } from '@sos/domain/agencies/figures';
import type { AgencyRequest, RequestRules } from '@sos/domain/agencies/request';
import type { CallSession } from '@sos/domain/calls/session';
import type { Instant } from '@sos/domain/shared/instant';
import type { z } from 'zod';
import type { IssuedInvoice } from '../invoices/ports.ts';

export type Agency = z.infer<typeof agencyDocumentSchema>;
export interface Member extends MemberDocument {
  readonly providerId: string;
}
export interface Invitation extends InvitationDocument {
  readonly id: string;
}

/** All that joining and leaving decide from, and change as one. */
export interface Membership {
  /** The account of whoever manages the agency; undefined where it is gone. */
  readonly manager: UserDocument | undefined;
  readonly provider: UserDocument | undefined;
  readonly agency: Agency | undefined;
  readonly member: MemberDocument | undefined;
  readonly profile: ProfileDocument | undefined;
  readonly invitation: InvitationDocument | undefined;
}
/** What is left out stays as it is. */
export interface MembershipChange {
  readonly linkedProviderIds?: readonly string[];
  readonly agency?: Agency;
  readonly member?: MemberDocument;
  readonly invitation?: InvitationDocument;
}
export interface MembershipIds {
  readonly agencyId: string;
  readonly providerId: string;
  readonly invitationId?: string | undefined;
}

/** Agencies, who belongs to them and who is asked to. */
export interface Agencies {
  find(agencyId: string): Promise<Agency | undefined>;
  /** Decides and writes as one; `decide` may run more than once. */
  save(agencyId: string, decide: (before: Agency | undefined) => Agency): Promise<Agency>;
  /** All agencies, by their names; the cursor is the last one of the page before. */
  page(query: { readonly cursor: string | null; readonly limit: number }): Promise<{
    readonly items: readonly (Agency & { readonly id: string })[];
    readonly next: string | null;
  }>;
  /** Its members of this moment, as many as there is place for. */
  members(agencyId: string): Promise<readonly Member[]>;
  /** Also of whoever has left. */
  member(providerId: string): Promise<Member | undefined>;
  invitation(id: string): Promise<Invitation | undefined>;
  /** The newest first. */
  invitationsOf(agencyId: string): Promise<readonly Invitation[]>;
  invitationsTo(providerId: string): Promise<readonly Invitation[]>;
  /** Those that were sent to an address of mail, whoever has it. */
  invitationsAt(address: string): Promise<readonly Invitation[]>;
  /** As `save`; undefined changes nothing. */
  changeInvitation(
    id: string,
    decide: (before: InvitationDocument | undefined) => InvitationDocument | undefined,
  ): Promise<InvitationDocument | undefined>;
  /** Decides and writes as one over all of them: a provider is never of two agencies. Throws what `decide` throws. */
  changeMembership(ids: MembershipIds, decide: (state: Membership) => MembershipChange | undefined): Promise<void>;
  /** Makes what an agency sees of a member follow the profile, and the session if one is named, as they are now. */
  follow(
    seen: { readonly providerId: string; readonly sessionId: string | null },
    decide: (member: MemberDocument, facts: LiveFacts) => MemberDocument,
  ): Promise<void>;
}
export interface LiveFacts {
  readonly profile: ProfileDocument | undefined;
  readonly session: CallSession | undefined;
}

/** Requests of clients. */
export interface BookingRequests {
  find(id: string): Promise<AgencyRequest | undefined>;
  /** False when there is one, which stays as it is. */
  createOnce(request: AgencyRequest): Promise<boolean>;
  /** Decides about it as it is and writes as one; of two who accept, the second decides on what the first has written. */
  change(id: string, decide: (before: AgencyRequest) => AgencyRequest): Promise<AgencyRequest | undefined>;
  /** Those of an agency that a member was asked about, the newest first, as many as there is place for. */
  offeredTo(memberId: string, agencyId: string): Promise<readonly AgencyRequest[]>;
  /** Those of an agency that are not over. */
  openOf(agencyId: string): Promise<readonly AgencyRequest[]>;
  /** Those of a client that somebody has accepted and that are not over. */
  acceptedFor(clientId: string): Promise<readonly AgencyRequest[]>;
}

export interface ConfiguredRequests {
  requestRules(): Promise<RequestRules>;
}

/** Which provider an address leads to, if any: one of mail, or the id of a profile. */
export interface FindProvider {
  byEmail(email: string): Promise<string | undefined>;
  byId(id: string): Promise<string | undefined>;
}

/** What days of members came to. */
export interface DayBook {
  /** Counts a day and keeps it as one, however many do so at once. */
  count(
    providerId: string,
    day: string,
    count: (facts: DayFacts) => Figures & { readonly countedAt: Instant },
  ): Promise<void>;
  /** The days of a member from one to another, both included. */
  days(providerId: string, from: string, to: string): Promise<readonly ProviderDay[]>;
}

export interface MemberInvoices {
  /** What was issued to a provider between the instants, oldest first. */
  between(ownerId: string, from: Instant, to: Instant): Promise<readonly IssuedInvoice[]>;
}
