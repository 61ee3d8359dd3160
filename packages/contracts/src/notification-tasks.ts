import { z } from 'zod';
import { idSchema } from './shared.ts';

export const ofDelivery = z.strictObject({ deliveryId: z.string().min(1).max(400) });
export const ofReminder = z.strictObject({ sessionId: idSchema });
