import type { CallableName } from '@sos/contracts/callables';
import { HttpsError } from 'firebase-functions/v2/https';
import { type AppVerdict, makeAppTokens } from '../../adapters/google/app-tokens.ts';
import { params } from '../config.ts';
import { log } from '../log.ts';
import { appTokenOf } from './app-token.ts';

type Judge = (token: string) => Promise<AppVerdict>;
type Verdict = AppVerdict | 'missing' | 'not judged';

let judge: Judge | undefined;
/** How often this instance has seen each verdict. */
const seen = new Map<Verdict, number>();

/**
 * Admits what App Check says is one of our apps. Anything else is counted and told of in the log, and refused where the
 * mode is `enforce`: throws HttpsError app_unproved, and try_again while nobody can judge.
 */
export async function requireApp(callable: CallableName, request: object): Promise<void> {
  const verdict = await verdictOn(appTokenOf(request));
  if (verdict === 'genuine') return;
  const count = (seen.get(verdict) ?? 0) + 1;
  seen.set(verdict, count);
  const mode = params.appCheck.value();
  log.warn('app_unproved', { callable, verdict, count, mode });
  if (mode !== 'enforce') return;
  if (verdict === 'not judged') throw new HttpsError('unavailable', 'try_again', { reason: 'try_again' });
  throw new HttpsError('unauthenticated', 'app_unproved', { reason: 'app_unproved' });
}

async function verdictOn(token: string | undefined): Promise<Verdict> {
  if (token === undefined) return 'missing';
  judge ??= makeAppTokens({
    keysUrl: params.appCheckKeys.value(),
    projectId: params.projectId.value(),
    now: () => Date.now(),
  });
  return judge(token).catch(() => 'not judged' as const);
}
