import { z } from 'zod';
import { idSchema } from './shared.ts';

export const ofRequest = z.strictObject({ requestId: idSchema });
