import { DomainError } from '../shared/domain-error.ts';
import type { Instant } from '../shared/instant.ts';
import type { Attachment } from './upload.ts';
import type { Locale } from '../shared/locale.ts';

export const supportTopics = ['call', 'payment', 'account', 'provider', 'other'] as const;
export type SupportTopic = (typeof supportTopics)[number];
/** `answered`: nobody of ours has to do anything, until the asker writes again. `closed`: no more is said about it. */
export const supportStates = ['open', 'answered', 'closed'] as const;
export type SupportState = (typeof supportStates)[number];

export const SHORTEST_QUESTION = 10;
export const LONGEST_QUESTION = 4000;
/** So many answers stand in one document. */
export const MOST_ANSWERS = 20;

export interface SupportAnswer {
  readonly text: string;
  /** The admin who wrote it. */
  readonly by: string;
  readonly at: Instant;
}

/** What somebody asks us, with what they were answered. */
export interface SupportRequest {
  /** Null for whoever asked without signing in, who is written to at `email`. */
  readonly uid: string | null;
  /** Null for whoever was signed in, who is written to at the address of their account. */
  readonly email: string | null;
  readonly topic: SupportTopic;
  readonly text: string;
  readonly locale: Locale;
  readonly status: SupportState;
  /** Rises with each change, so that of two admins at once the second is told. */
  readonly revision: number;
  readonly createdAt: Instant;
  readonly answers: readonly SupportAnswer[];
  readonly attachments: readonly Attachment[];
}

export type Asked = Pick<SupportRequest, 'uid' | 'email' | 'topic' | 'text' | 'locale'> &
  Partial<Pick<SupportRequest, 'attachments'>>;
/** What an admin does about it; only an answer is sent. */
export type SupportDeed =
  | ({ readonly type: 'answer' } & SupportAnswer)
  | { readonly type: 'close' }
  | { readonly type: 'reopen' };

export function newRequest(asked: Asked, now: Instant): SupportRequest {
  return { attachments: [], ...asked, status: 'open', revision: 0, createdAt: now, answers: [] };
}

/** Throws DomainError changed when it is no longer as it was seen, or does not stand where the deed begins. */
export function afterDeed(request: SupportRequest, deed: SupportDeed, seen: number): SupportRequest {
  if (request.revision !== seen || (deed.type === 'reopen') !== (request.status === 'closed')) {
    throw new DomainError('conflict', 'changed');
  }
  const revision = request.revision + 1;
  if (deed.type === 'close') return { ...request, revision, status: 'closed' };
  if (deed.type === 'reopen') return { ...request, revision, status: 'open' };
  if (request.answers.length >= MOST_ANSWERS) throw new DomainError('invalid', 'invalid_input');
  const { text, by, at } = deed;
  return { ...request, revision, status: 'answered', answers: [...request.answers, { text, by, at }] };
}
