import { smsFaultName } from '@sos/domain/notifications/sms-faults';
import type { AdminMessageKey } from '@sos/words/admin';

/** Problems of every channel, the first that fits. */
const keys: readonly (readonly [RegExp, AdminMessageKey])[] = [
  [/^gave_up$/, 'adminMessages.problem.gaveUp'],
  [/^(sms_no_text|not_for_devices)$/, 'adminMessages.problem.noWords'],
  [/^(smtp_(no_answer|4\d\d)|fcm_(no_answer|429|5\d\d))$/, 'adminMessages.problem.away'],
  [/^fcm_/, 'adminMessages.problem.pushRefused'],
  [/^smtp_/, 'adminMessages.problem.mailRefused'],
];
const isAway = /^the carrier is/;

/** The words for why a notice could not be sent; undefined where only a code is known. */
export function problemKey(problem: string): AdminMessageKey | undefined {
  const fault = smsFaultName(problem);
  if (fault) return `adminMessages.sms.${fault}`;
  if (isAway.test(problem)) return 'adminMessages.problem.away';
  return keys.find(([pattern]) => pattern.test(problem))?.[1];
}
