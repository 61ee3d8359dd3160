import { callAnswers } from '@sos/domain/providers/attendance';
import { z } from 'zod';
import { idSchema } from './shared.ts';

const ofSession = z.object({ sessionId: idSchema });
export const ofProvider = ofSession.extend({ providerId: idSchema });
export const ofFreedProvider = ofProvider.extend({ answer: z.enum(callAnswers).optional() });
export const ofDial = ofProvider.extend({ number: z.int().positive() });
export const ofAttempt = ofSession.extend({ attemptId: z.string().optional() });
export const ofSettlement = ofSession.extend({ action: z.enum(['capture', 'release']) });
