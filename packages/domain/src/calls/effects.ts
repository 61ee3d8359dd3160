import type { CallTask, CallTaskKey } from './tasks.ts';

/** What a party hears before the line is cut; nothing when the call is not answered yet. */
export type Farewell = 'provider_unreachable' | 'client_gone' | 'call_over' | 'system_error';

/** What has to be done outside. Doing one twice is harmless; `effectKey` says what it means. */
export type Effect =
  | { readonly type: 'enqueue'; readonly task: CallTask }
  /** Nobody needs the task any more; it may have run already. */
  | { readonly type: 'cancel'; readonly task: CallTaskKey }
  | { readonly type: 'dial'; readonly attemptId: string }
  | { readonly type: 'hang_up'; readonly attemptId: string; readonly farewell: Farewell }
  | { readonly type: 'raise_alert'; readonly alert: 'session_abandoned' };

/** Two effects with the same key are the same effect. */
export function effectKey(effect: Effect): string {
  switch (effect.type) {
    case 'enqueue':
    case 'cancel':
      return `${effect.type}:${effect.task.queue}/${effect.task.name}`;
    case 'dial':
    case 'hang_up':
      return `${effect.type}:${effect.attemptId}`;
    case 'raise_alert':
      return `${effect.type}:${effect.alert}`;
  }
}

export const enqueue = (task: CallTask): Effect => ({ type: 'enqueue', task });
export const cancel = ({ queue, name }: CallTaskKey): Effect => ({ type: 'cancel', task: { queue, name } });
