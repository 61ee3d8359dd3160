import { z } from 'zod';
import { idSchema } from './shared.ts';

export const ofBilling = z.strictObject({ paymentId: idSchema });
