import type { PhoneRefusal } from '@sos/domain/phones/refusals';

type Judge = (e164: string) => PhoneRefusal | null;

const loadPlan = async (): Promise<Judge> => (await import('./number-plan.ts')).planRefusal;
/** Long enough for a slow connection, short enough for a person who waits on a button. */
const patienceMs = 4_000;

/** Fetches the world's numbering plans while the number is still being typed. */
export function preparePhoneJudge(): void {
  loadPlan().catch(() => undefined);
}

/** Why a number in E.164 cannot be rung; null when it can, or when the plans do not come and the server has to say. */
export async function judgePhone(e164: string, load: () => Promise<Judge> = loadPlan): Promise<PhoneRefusal | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs);
  });
  const judged = load().then(
    (judge) => judge(e164),
    () => null,
  );
  return Promise.race([judged, tooLong]).finally(() => clearTimeout(timer));
}
