import type { ApplicationView } from '@sos/contracts/applications';
import { missingIn } from '@sos/domain/applications/answers';
import { type Application, newApplication } from '@sos/domain/applications/application';
import type { FactReview } from '@sos/domain/applications/facts';
import type { ProviderKind } from '@sos/domain/money/price';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Applicant, ApplicationState } from './ports.ts';

/** The kind that somebody's role applies for. Throws DomainError not_found for whoever takes no calls. */
export function kindOf({ role }: Applicant): ProviderKind {
  if (role === 'lawyer' || role === 'expat') return role;
  throw new DomainError('not_found', 'not_found');
}

export function displayNameOf({ firstName, lastName }: Applicant): string {
  return `${firstName} ${lastName}`.slice(0, 80);
}

/** The application as it is, or as it begins for whoever has none yet. One that was never handed in follows its owner's role. */
export function applicationOf({ application, applicant, profile }: ApplicationState, now: number): Application {
  if (!application) return newApplication(kindOf(applicant), now);
  const { role } = applicant;
  const follows = profile === undefined && (role === 'lawyer' || role === 'expat');
  return follows ? { ...application, kind: role } : application;
}

/** Throws DomainError not_found where there is nobody who could apply. */
export function toView(state: ApplicationState | undefined, now: number): ApplicationView {
  if (!state) throw new DomainError('not_found', 'not_found');
  const { kind, status, answers, files, revision, words, submittedAt, decidedAt, review } = applicationOf(state, now);
  const { telephone, applicant, profile } = state;
  return {
    kind,
    status,
    answers,
    files,
    revision,
    words,
    submittedAt,
    decidedAt,
    displayName: status === 'approved' && profile ? profile.displayName : displayNameOf(applicant),
    review: review && toReview(review),
    telephone: telephone ? { ending: telephone.ending, provedAt: telephone.provedAt } : null,
    missing: missingIn({ kind, answers, files, hasTelephone: telephone !== undefined }),
  };
}

function toReview({ status, facts, admission, photo, words, submittedAt }: FactReview): ApplicationView['review'] {
  const { displayName, barAuthority, barNumber } = facts;
  return { status, displayName, barAuthority, barNumber, admission, photo, words, submittedAt };
}
