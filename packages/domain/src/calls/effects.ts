import type { PartyName } from './session.ts';
import type { Instant } from '../shared/instant.ts';

/** What a party hears before the line is cut; nothing when the call is not answered yet. */
export type Farewell = 'provider_unreachable' | 'client_gone' | 'call_over' | 'system_error';

/** What has to be done outside. Doing one twice is harmless; `effectKey` says what it means. */
export type Effect =
  | { readonly type: 'schedule_dial'; readonly party: PartyName; readonly number: number; readonly at: Instant }
  | { readonly type: 'unschedule_dial'; readonly party: PartyName; readonly number: number }
  | { readonly type: 'dial'; readonly attemptId: string }
  /** Ask the carrier about the attempt at this instant, in case its own word never came. */
  | { readonly type: 'watch_attempt'; readonly attemptId: string; readonly at: Instant }
  /** The attempt has its verdict, the provider their freedom, or the session its end: nobody need look any more. */
  | { readonly type: 'unwatch_attempt'; readonly attemptId: string; readonly at: Instant }
  | { readonly type: 'unwatch_provider'; readonly at: Instant }
  | { readonly type: 'unawait_facts' }
  /** Decide at this instant even if some event is still missing. */
  | { readonly type: 'await_facts'; readonly at: Instant }
  | { readonly type: 'hang_up'; readonly attemptId: string; readonly farewell: Farewell }
  | { readonly type: 'settle'; readonly action: 'capture' | 'release' }
  | { readonly type: 'free_provider' }
  /** Look at this instant whether the provider is still kept busy for nothing. */
  | { readonly type: 'watch_provider'; readonly at: Instant }
  | { readonly type: 'raise_alert'; readonly alert: 'session_abandoned' };

/** Two effects with the same key are the same effect. */
export function effectKey(effect: Effect): string {
  switch (effect.type) {
    case 'schedule_dial':
    case 'unschedule_dial':
      return `${effect.type}:${effect.party}-${effect.number}`;
    case 'dial':
    case 'watch_attempt':
    case 'unwatch_attempt':
    case 'hang_up':
      return `${effect.type}:${effect.attemptId}`;
    case 'settle':
      return `settle:${effect.action}`;
    default:
      return effect.type;
  }
}
