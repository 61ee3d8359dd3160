import { makeNotify } from '@sos/functions/usecases/notifications/notify';
import { makeReplayDelivery } from '@sos/functions/usecases/notifications/replay-delivery';
import { makeResumeDeliveries } from '@sos/functions/usecases/notifications/resume-deliveries';
import { makeSendDelivery } from '@sos/functions/usecases/notifications/send-delivery';
import { makeRemindParties, makeTellParties } from '@sos/functions/usecases/notifications/tell-parties';
import type { World } from '../kernel/scenario.ts';
import type { Port } from '../kernel/port.ts';
import { type NotificationPlatform, silent } from './platform.ts';

type Use = <P extends object>(port: Port<P>) => P;

/** Nobody here has a device, or wants SMS. */
const noDevices = { find: async () => [] };
const unused = { send: () => Promise.reject(new Error('there is no device to send to')) };

/** The use cases as the regions wire them, over the ports that one process has. */
export function makeUseCases(platform: NotificationPlatform, { clock }: World, use: Use) {
  const needs = {
    bell: use(platform.bell),
    deliveries: use(platform.deliveries),
    recipients: use(platform.recipients),
    addresses: { email: use(platform.addresses), push: noDevices, sms: noDevices, telegram: noDevices },
    senders: { email: use(platform.sender), push: unused, sms: unused, telegram: unused },
    // No mail about an account, and no answer to a question, is sent here.
    enclose: async () => undefined,
    answerOf: async () => undefined,
    newsOf: async () => undefined,
    tasks: use(platform.queue),
    alerts: use(platform.alarms),
    sessions: use(platform.sessions),
    clock,
    log: silent,
  };
  const notify = makeNotify(needs);
  return {
    tell: makeTellParties({ ...needs, notify }),
    remind: makeRemindParties({ ...needs, notify }),
    send: makeSendDelivery(needs),
    replay: makeReplayDelivery(needs),
    resume: makeResumeDeliveries(needs),
  };
}

export type NotificationUseCases = ReturnType<typeof makeUseCases>;
export type MakeUseCases = typeof makeUseCases;
