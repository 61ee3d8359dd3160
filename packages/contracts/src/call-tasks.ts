import { z } from 'zod';
import { idSchema, instantSchema } from './shared.ts';

const ofSession = z.object({ sessionId: idSchema });
export const ofProvider = ofSession.extend({ providerId: idSchema });
export const ofDial = ofProvider.extend({ number: z.int().positive() });
export const ofAttempt = ofSession.extend({ attemptId: z.string().optional() });
export const ofSettlement = ofSession.extend({
  action: z.enum(['capture', 'release']),
  anew: instantSchema.optional(),
});
export const ofTalkLimit = ofSession.extend({ word: z.enum(['warning', 'farewell']) });
