import { visitPages } from '@sos/domain/analytics/visit';
import { fileName, functionName, MOST_FRAMES } from '@sos/domain/errors/stack';
import { z } from 'zod';
import { consentFields } from './analytics.ts';
import { callable } from './callable.ts';

const frameSchema = z.strictObject({
  file: z.string().regex(fileName),
  function: z.string().regex(functionName),
  line: z.int().min(0).max(9_999_999),
  column: z.int().min(0).max(9_999_999),
});

export const errorCallables = {
  /** Tells what broke in somebody's browser, if they have agreed to measuring. The same id again is one error. */
  reportBrowserError: callable({
    region: 'europe-west1',
    access: 'public',
    resources: 'user',
    limits: ['public_by_address', 'public_by_network'],
    input: z.strictObject({
      errorId: z.uuid(),
      /** By which the files of the page are told from those of another day. */
      release: z.string().regex(/^[\w-]{1,60}$/),
      page: z.enum(visitPages),
      name: z.string().regex(/^[A-Za-z]{1,60}$/),
      message: z.string().max(1000),
      frames: z.array(frameSchema).min(1).max(MOST_FRAMES),
      consent: z.strictObject(consentFields),
    }),
    output: z.strictObject({}),
    refusals: [],
  }),
};
