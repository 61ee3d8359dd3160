import type { ProviderKind } from '../money/price.ts';
import { DomainError } from '../shared/domain-error.ts';
import type { Instant } from '../shared/instant.ts';
import {
  type Answers,
  type FileKind,
  type Files,
  type KeptFile,
  leakingTexts,
  missingIn,
  noAnswers,
  noFiles,
} from './answers.ts';
import { type FactReview, factsToReview, type WantedFacts } from './facts.ts';

export const applicationStatuses = ['draft', 'submitted', 'correction_asked', 'approved', 'rejected'] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** Somebody's wish to take calls, from the first word to the decision. */
export interface Application {
  readonly kind: ProviderKind;
  readonly status: ApplicationStatus;
  readonly answers: Answers;
  readonly files: Files;
  /** Rises with each change, so that nobody decides or writes about what they have not seen. */
  readonly revision: number;
  /** The admin's words: what to correct, or why it is rejected. */
  readonly words: string | null;
  readonly createdAt: Instant;
  readonly savedAt: Instant;
  readonly submittedAt: Instant | null;
  readonly decidedAt: Instant | null;
  /** Facts that were changed since the approval; null while none waits, or was refused last. */
  readonly review: FactReview | null;
  /** When changed facts were last taken or refused. */
  readonly factsDecidedAt: Instant | null;
}

export type ApplicationEvent =
  | { readonly type: 'saved'; readonly answers: Answers }
  | { readonly type: 'file_kept'; readonly kind: FileKind; readonly file: KeptFile }
  | { readonly type: 'submitted'; readonly hasTelephone: boolean; readonly displayName: string }
  | { readonly type: 'correction_asked'; readonly words: string }
  | { readonly type: 'approved' }
  | { readonly type: 'rejected'; readonly words: string }
  | { readonly type: 'facts_changed'; readonly displayName: string; readonly wanted: WantedFacts }
  | { readonly type: 'facts_approved' }
  | { readonly type: 'facts_rejected'; readonly words: string }
  | { readonly type: 'photo_removed' };

/** By which events an application may be changed in each state. */
const takes: Readonly<Record<ApplicationStatus, readonly ApplicationEvent['type'][]>> = {
  draft: ['saved', 'file_kept', 'submitted'],
  submitted: ['correction_asked', 'approved', 'rejected'],
  correction_asked: ['saved', 'file_kept', 'submitted'],
  approved: ['facts_changed', 'facts_approved', 'facts_rejected', 'photo_removed'],
  /** Reopened with words: somebody learns what was missing, or that we were wrong, and hands it in again. */
  rejected: ['correction_asked'],
};

export function newApplication(kind: ProviderKind, now: Instant): Application {
  const instants = {
    createdAt: now,
    savedAt: now,
    submittedAt: null,
    decidedAt: null,
    review: null,
    factsDecidedAt: null,
  };
  return { kind, status: 'draft', answers: noAnswers, files: noFiles, revision: 0, words: null, ...instants };
}

export const isWritable = ({ status }: Pick<Application, 'status'>): boolean => takes[status].includes('saved');

/**
 * The application after what somebody did who saw it at `revision`; null for what does not depend on what was seen. Throws
 * DomainError application_changed, application_closed, application_incomplete or contact_details.
 */
export function next(
  application: Application,
  event: ApplicationEvent,
  { revision, now }: { readonly revision: number | null; readonly now: Instant },
): Application {
  if (!takes[application.status].includes(event.type)) throw new DomainError('conflict', 'application_closed');
  if (revision !== null && revision !== application.revision) throw new DomainError('conflict', 'application_changed');
  return { ...changed(application, event, now), revision: application.revision + 1 };
}

type LaterEvent = Extract<
  ApplicationEvent,
  { type: 'facts_changed' | 'facts_approved' | 'facts_rejected' | 'photo_removed' }
>;
const isLater = (event: ApplicationEvent): event is LaterEvent => takes.approved.includes(event.type);

function changed(application: Application, event: ApplicationEvent, now: Instant): Application {
  if (isLater(event)) return changedAfterApproval(application, event, now);
  switch (event.type) {
    case 'saved':
      return { ...application, answers: event.answers, savedAt: now };
    case 'file_kept':
      return { ...application, files: { ...application.files, [event.kind]: event.file }, savedAt: now };
    case 'submitted':
      requireComplete(application, event);
      return { ...application, status: 'submitted', submittedAt: now };
    case 'correction_asked':
      return { ...application, status: 'correction_asked', words: event.words, decidedAt: now };
    case 'approved':
      return { ...application, status: 'approved', words: null, decidedAt: now };
    case 'rejected':
      return { ...application, status: 'rejected', words: event.words, decidedAt: now };
  }
}

/** What becomes of an application that was approved. */
function changedAfterApproval(application: Application, event: LaterEvent, now: Instant): Application {
  switch (event.type) {
    case 'facts_changed':
      return {
        ...application,
        review: factsToReview({ ...application, displayName: event.displayName }, event.wanted, now),
      };
    case 'facts_approved':
      return { ...withFacts(application, waiting(application)), factsDecidedAt: now };
    case 'facts_rejected':
      return {
        ...application,
        review: { ...waiting(application), status: 'rejected', words: event.words },
        factsDecidedAt: now,
      };
    case 'photo_removed':
      return { ...application, files: { ...application.files, photo: null } };
  }
}

function waiting({ review }: Application): FactReview {
  if (review?.status !== 'waiting') throw new DomainError('conflict', 'application_closed');
  return review;
}

function withFacts(application: Application, { facts, admission, photo }: FactReview): Application {
  const { answers, files } = application;
  const barAuthority = facts.barAuthority ?? answers.barAuthority;
  const barNumber = facts.barNumber ?? answers.barNumber;
  return {
    ...application,
    answers: { ...answers, barAuthority, barNumber },
    files: { photo: photo ?? files.photo, admission: admission ?? files.admission },
    review: null,
  };
}

function requireComplete(
  { kind, answers, files }: Application,
  { hasTelephone, displayName }: Extract<ApplicationEvent, { type: 'submitted' }>,
): void {
  const missing = missingIn({ kind, answers, files, hasTelephone });
  if (missing.length > 0) throw new DomainError('invalid', 'application_incomplete', { message: missing.join() });
  if (leakingTexts({ kind, displayName, answers }).length > 0) throw new DomainError('invalid', 'contact_details');
}
