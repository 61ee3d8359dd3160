import type { PartyName } from './session.ts';
import type { CallTask, CallTaskKey } from './tasks.ts';

/** What a party hears before the line is cut; nothing when the call is not answered yet. */
export type Farewell = 'provider_unreachable' | 'client_gone' | 'call_over' | 'time_up' | 'system_error';

/** What a telephone asks, to be answered with a key. */
export type Question = PartyName | 'come_back' | 'client_left' | 'provider_left' | 'recording';

/** What has to be done outside. Doing one twice is harmless; `effectKey` says what it means. */
export type Effect =
  | { readonly type: 'enqueue'; readonly task: CallTask }
  /** Nobody needs the task any more; it may have run already. */
  | { readonly type: 'cancel'; readonly task: CallTaskKey }
  | { readonly type: 'dial'; readonly attemptId: string }
  | { readonly type: 'hang_up'; readonly attemptId: string; readonly farewell: Farewell }
  /** Takes the one who stays out of the conference and asks what to do; `lost` is the other's call. */
  | { readonly type: 'ask'; readonly attemptId: string; readonly question: Question; readonly lost: string }
  /** Puts the one who stays into the conference anew: the other is back by the call `back`, or is waited for. */
  | { readonly type: 'bring_in'; readonly attemptId: string; readonly back: string }
  | { readonly type: 'raise_alert'; readonly alert: 'session_abandoned' };

/** What is done by a task, or no longer. */
export type TaskEffect = Extract<Effect, { type: 'enqueue' | 'cancel' }>;

/** Two effects with the same key are the same effect. */
export function effectKey(effect: Effect): string {
  switch (effect.type) {
    case 'enqueue':
    case 'cancel':
      return `${effect.type}:${effect.task.queue}/${effect.task.name}`;
    case 'dial':
    case 'hang_up':
      return `${effect.type}:${effect.attemptId}`;
    case 'ask':
      return `ask:${effect.attemptId}:${effect.lost}`;
    case 'bring_in':
      return `bring_in:${effect.attemptId}:${effect.back}`;
    case 'raise_alert':
      return `${effect.type}:${effect.alert}`;
  }
}

export const enqueue = (task: CallTask): TaskEffect => ({ type: 'enqueue', task });
export const cancel = ({ queue, name }: CallTaskKey): TaskEffect => ({ type: 'cancel', task: { queue, name } });
