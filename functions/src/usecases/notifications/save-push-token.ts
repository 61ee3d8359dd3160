import { withDevice } from '@sos/domain/notifications/preferences';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { PushTokens, Recipients } from './ports.ts';

export interface SavePushTokenNeeds {
  readonly pushTokens: PushTokens;
  readonly recipients: Recipients;
  readonly clock: Clock;
}

/** Keeps a device of the caller; with the first one they are told by it, unless they have chosen otherwise. */
export function makeSavePushToken(needs: SavePushTokenNeeds): Handler<'savePushToken'> {
  const { pushTokens, recipients, clock } = needs;
  return async ({ uid }, { token }) => {
    const isFirst = (await pushTokens.of(uid)).length === 0;
    const recipient = isFirst ? await recipients.find(uid) : undefined;
    if (recipient) await recipients.savePreferences(uid, withDevice(recipient.preferences));
    // Last, so that whoever repeats this after a crash still has no device.
    await pushTokens.save(uid, token, clock.now());
    return {};
  };
}
