import { z } from 'zod';
import { idSchema } from './shared.ts';

export const ofShare = z.strictObject({ paymentId: idSchema });
