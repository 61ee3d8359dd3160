import { accountMailReasons } from '@sos/domain/accounts/tasks';
import { z } from 'zod';

export const ofAccountMail = z.strictObject({
  reason: z.enum(accountMailReasons),
  email: z.email(),
  requestId: z.uuid(),
});

export const ofAddressChange = z.strictObject({ uid: z.string(), requestId: z.string() });
