import type { VatAnswer } from '@sos/domain/vat/vat-check';
import { partsOf, readVatNumber } from '@sos/domain/vat/vat-number';
import { readViesCode, type ViesCode } from '@sos/domain/vat/vies-codes';
import { z } from 'zod';
import type { AskVies } from '../../usecases/vat/ports.ts';

const TIMEOUT_MS = 10_000;
/** No answer of VIES is longer. */
const MOST_CHARACTERS = 64 * 1024;

export interface ViesAccess {
  /** The host that the API is on, without a slash at the end. */
  readonly apiBase: string;
  /** Our own VAT number: VIES proves only to whoever says who asks. */
  readonly requester: () => Promise<string>;
}

const answerSchema = z.object({
  valid: z.boolean(),
  countryCode: z.string(),
  vatNumber: z.string(),
  requestIdentifier: z.string().nullish(),
  name: z.string().nullish(),
  address: z.string().nullish(),
});
const refusalSchema = z.object({ errorWrappers: z.array(z.object({ error: z.string() })).min(1) });

/** VIES, the Commission's register of VAT numbers, by its REST API. */
export function makeVies({ apiBase, requester }: ViesAccess): AskVies {
  return async (vatNumber) => {
    const { prefix: countryCode, number } = partsOf(vatNumber);
    const asked = { countryCode, vatNumber: number, ...requesterOf(await requester()) };
    const told = await post(`${apiBase}/taxation_customs/vies/rest-api/check-vat-number`, asked);
    return told === undefined ? unavailable('UNREACHABLE') : answerOf(told, vatNumber);
  };
}

function requesterOf(vatNumber: string) {
  const own = readVatNumber(vatNumber);
  if (own === undefined) return {};
  const { prefix, number } = partsOf(own);
  return { requesterMemberStateCode: prefix, requesterNumber: number };
}

/** What it answers, whatever the status: a refusal says why in its body. Undefined when there is no answer that can be read. */
async function post(url: string, body: object): Promise<unknown> {
  try {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), redirect: 'error', signal });
    const text = await answer.text();
    return text.length > MOST_CHARACTERS ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answerOf(told: unknown, vatNumber: string): VatAnswer {
  const refusal = refusalSchema.safeParse(told).data?.errorWrappers[0]?.error;
  // Its form was checked before, so the member state knows better.
  if (refusal === 'INVALID_INPUT') return { result: 'invalid' };
  if (refusal !== undefined) return unavailable(readViesCode(refusal));
  const answer = answerSchema.safeParse(told).data;
  if (!answer || `${answer.countryCode}${answer.vatNumber}` !== vatNumber) return unavailable('UNKNOWN');
  if (!answer.valid) return { result: 'invalid' };
  const consultation = textOf(answer.requestIdentifier);
  return { result: 'valid', consultation, name: textOf(answer.name), address: textOf(answer.address) };
}

const unavailable = (code: ViesCode): VatAnswer => ({ result: 'unavailable', code });

/** Member states that do not tell say so by dashes; an address has several lines. */
function textOf(told: string | null | undefined): string | null {
  const lines = (told ?? '').split('\n').map((line) => line.trim());
  const text = lines.filter((line) => line !== '' && line !== '---').join(', ');
  return text === '' ? null : text.slice(0, 300);
}
