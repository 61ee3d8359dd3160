import { centsPerMinute, costOf } from '@sos/domain/calls/dial-cost';
import { DomainError } from '@sos/domain/shared/domain-error';
import { type DialCosts, DialRefusedError, type PhoneNumbers, type ProvedNumbers } from '../calls/ports.ts';
import { DialLimitError, type GuardDial, type Limits } from '../limits/ports.ts';
import type { Handler } from '../shared/handler.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import { tooMany } from '../shared/too-many.ts';
import type { CodeCaller, MakeCode, PhoneCodes } from './ports.ts';

export interface RequestPhoneCodeNeeds {
  readonly phones: PhoneNumbers;
  readonly codes: Pick<PhoneCodes, 'begin'>;
  readonly caller: CodeCaller;
  readonly makeCode: MakeCode;
  readonly numbers: Pick<ProvedNumbers, 'lineId'>;
  readonly costs: DialCosts;
  readonly limits: Pick<Limits, 'takeAll' | 'giveBack'>;
  readonly guardDial: GuardDial;
}

const VALID_SECONDS = 600;
/** The longest that saying a code may take. */
const LONGEST_CALL = 60;
/** In cents; a number that costs more than this for a minute is not rung for a code. */
const MOST_FOR_A_CODE = 100;

interface Ring {
  readonly uid: string;
  readonly e164: string;
  readonly line: string;
}

/**
 * Has six digits said at a number. Whatever is known of the number, and whoever asks, the answer is the same. Throws
 * DomainError with the number's refusal, too_many_requests or code_call_failed.
 */
export function makeRequestPhoneCode(needs: RequestPhoneCodeNeeds): Handler<'requestPhoneCode'> {
  return async ({ uid }, { phone, locale }) => {
    const checked = await needs.phones.check(phone);
    if ('refused' in checked) throw new DomainError('invalid', checked.refused);
    const { e164 } = checked;
    const giveBack = await count(needs, { uid, e164, line: needs.numbers.lineId(e164) });
    const code = needs.makeCode();
    const pause = await needs.codes.begin(uid, { e164, code });
    if (pause > 0) {
      await giveBack();
      throw tooMany(pause);
    }
    await ring(needs.caller, { e164, code, locale }, giveBack);
    return { validSeconds: VALID_SECONDS };
  };
}

async function ring(
  caller: CodeCaller,
  spoken: Parameters<CodeCaller['say']>[0],
  giveBack: () => Promise<void>,
): Promise<void> {
  try {
    await caller.say(spoken);
  } catch (error) {
    // A call of which nobody knows whether it was placed stays counted.
    const isPlaced = error instanceof VendorUnavailableError && !error.certain;
    if (!isPlaced) await giveBack();
    if (error instanceof DialRefusedError && error.fault === 'number')
      throw new DomainError('invalid', 'phone_invalid');
    if (error instanceof DialRefusedError || error instanceof VendorUnavailableError) {
      throw new DomainError('unavailable', 'code_call_failed', { cause: error });
    }
    throw error;
  }
}

/** Counts a ring for the number and what it may cost for everybody; gives what takes it back. Throws DomainError too_many_requests. */
async function count(needs: RequestPhoneCodeNeeds, { uid, e164, line }: Ring): Promise<() => Promise<void>> {
  const rings = (['code_rings', 'code_rings_at_once'] as const).map((name) => ({ name, key: line, wanted: 1 }));
  const taken = await needs.limits.takeAll(rings);
  if ('over' in taken) throw tooMany(taken.retryAfter);
  const ringBack = () => Promise.all(rings.map(({ name, key }) => needs.limits.giveBack(name, key, 1)));
  try {
    const dialBack = await needs.guardDial(await planOf(needs, { uid, e164, line }));
    return async () => {
      await ringBack();
      await dialBack();
    };
  } catch (error) {
    await ringBack();
    if (error instanceof DialLimitError && error.limit === 'fee') throw new DomainError('invalid', 'phone_country');
    throw error;
  }
}

async function planOf({ costs }: RequestPhoneCodeNeeds, { uid, e164, line }: Ring) {
  const longestCost = costOf(centsPerMinute(await costs.dialRates(), e164), LONGEST_CALL);
  return { clientId: uid, to: e164, line, isCounted: false, longestCost, fee: MOST_FOR_A_CODE };
}
