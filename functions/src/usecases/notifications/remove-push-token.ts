import type { Handler } from '../shared/handler.ts';
import type { PushTokens } from './ports.ts';

export interface RemovePushTokenNeeds {
  readonly pushTokens: PushTokens;
}

/** Forgets a device of the caller; one of somebody else stays. */
export function makeRemovePushToken({ pushTokens }: RemovePushTokenNeeds): Handler<'removePushToken'> {
  return async ({ uid }, { token }) => {
    await pushTokens.remove(uid, token);
    return {};
  };
}
