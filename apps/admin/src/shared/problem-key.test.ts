import { smsFaults } from '@sos/domain/notifications/sms-faults';
import { messages } from '@sos/words/en/admin/messages';
import { expect, it } from 'vitest';
import { problemKey } from './problem-key.ts';

it.each([
  ['sms_30006', 'adminMessages.sms.landline'],
  ['sms_21610', 'adminMessages.sms.stopped'],
  ['sms_no_text', 'adminMessages.problem.noWords'],
  ['not_for_devices', 'adminMessages.problem.noWords'],
  ['fcm_no_answer', 'adminMessages.problem.away'],
  ['fcm_503', 'adminMessages.problem.away'],
  ['smtp_421', 'adminMessages.problem.away'],
  ['the carrier is out of reach', 'adminMessages.problem.away'],
  ['fcm_invalid_argument', 'adminMessages.problem.pushRefused'],
  ['smtp_550', 'adminMessages.problem.mailRefused'],
  ['gave_up', 'adminMessages.problem.gaveUp'],
])('%s is said in words', (problem, key) => {
  expect(problemKey(problem)).toBe(key);
});

it.each(['sms_99999', 'amount, currency', ''])('“%s” is shown as it is', (problem) => {
  expect(problemKey(problem)).toBeUndefined();
});

it('every fault of an SMS has its words', () => {
  for (const code of Object.keys(smsFaults)) expect(messages).toHaveProperty([problemKey(`sms_${code}`) ?? 'none']);
});
