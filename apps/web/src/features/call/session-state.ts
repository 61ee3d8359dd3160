import type { SessionDocument } from '@sos/contracts/calls';
import { reasonOf } from '@sos/browser/callable-client';
import { isNotTheirs } from './follow-session.ts';
import type { SessionNews } from './follow-session.ts';
import { latestInstant, offsetAfter } from './server-clock.ts';

/** How news arrive: not yet, at once, by asking every few seconds, or no longer, so that what is shown may be old. */
export type Freshness = 'recalled' | 'live' | 'asked' | 'stale';

export type SessionState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | {
      readonly status: 'ready';
      readonly session: SessionDocument;
      /** How far the server's clock is ahead of this device, in milliseconds. */
      readonly offset: number;
      readonly freshness: Freshness;
    };

/** As a session was last known on this device. */
export function stateFrom(known: { session: SessionDocument; offset: number } | null): SessionState {
  return known ? { ...known, status: 'ready', freshness: 'recalled' } : { status: 'loading' };
}

function newer(known: SessionDocument, told: SessionDocument): SessionDocument {
  return latestInstant(told) < latestInstant(known) ? known : told;
}

function hidesWhatWasKnown(error: unknown): boolean {
  return isNotTheirs(error) || reasonOf(error) === 'signed_out';
}

/** What this device remembers, by which nothing that was told is undone. */
export interface Recalled {
  readonly type: 'recalled';
  readonly known: { session: SessionDocument; offset: number } | null;
}

export function nextSessionState(state: SessionState, news: SessionNews | Recalled): SessionState {
  return news.type === 'recalled' ? afterRecalling(state, news) : afterNews(state, news);
}

function afterRecalling(state: SessionState, { known }: Recalled): SessionState {
  const isTold = state.status === 'ready' || (state.status === 'failed' && hidesWhatWasKnown(state.error));
  return isTold || !known ? state : stateFrom(known);
}

function afterNews(state: SessionState, news: SessionNews): SessionState {
  const known = state.status === 'ready' ? state : null;
  if (news.type === 'failed') {
    if (!known || hidesWhatWasKnown(news.error)) return { status: 'failed', error: news.error };
    return { ...known, freshness: 'stale' };
  }
  const session = known ? newer(known.session, news.session) : news.session;
  if (news.type === 'asked') {
    return { status: 'ready', session, offset: news.offset, freshness: news.deaf ? 'asked' : 'live' };
  }
  const offset = offsetAfter(known?.offset ?? 0, news.session, news.deviceNow);
  return { status: 'ready', session, offset, freshness: 'live' };
}
