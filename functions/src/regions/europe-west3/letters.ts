import { secrets, telephony } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west3');

export const adminReplayEvent = callable(
  'adminReplayEvent',
  { secrets: [...telephony, secrets.stripeSecretKey] },
  async () => (await import('../../runtime/letters/doors.ts')).replayEvent,
);
