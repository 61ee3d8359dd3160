import { privacyJobs } from '@sos/domain/privacy/tasks';
import { z } from 'zod';
import { idSchema } from './shared.ts';

export const ofPrivacy = z.strictObject({ job: z.enum(privacyJobs), uid: idSchema });
