import type { SimReply } from '@sos/simulator-kit/http-server';
import type { Choice } from './answers.ts';

/** The member states by VIES's letters, Northern Ireland among them for its goods. */
const members = 'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI'.split(' ');
const NUMBER = /^[0-9A-Z+*]{2,12}$/;

/** A question as it came. */
export interface Question {
  readonly countryCode: string;
  readonly vatNumber: string;
  /** Who asks, with the letters of their country; empty when they do not say so. */
  readonly requester: string;
}

/** Undefined for what is no JSON object. */
export function readQuestion(body: string): Question | undefined {
  try {
    const asked: unknown = JSON.parse(body);
    const fields = new Map(Object.entries(typeof asked === 'object' && asked !== null ? asked : {}));
    const text = (name: string) => String(fields.get(name) ?? '');
    const requester = `${text('requesterMemberStateCode')}${text('requesterNumber')}`;
    return { countryCode: text('countryCode'), vatNumber: text('vatNumber'), requester };
  } catch {
    return undefined;
  }
}

/** What is wrong with a question, before anybody is asked; undefined when nothing is. */
export function problemOf({ countryCode, vatNumber, requester }: Question): Choice | undefined {
  if (!isNumber(countryCode, vatNumber)) return 'INVALID_INPUT';
  const isKnown = requester === '' || isNumber(requester.slice(0, 2), requester.slice(2));
  return isKnown ? undefined : 'INVALID_REQUESTER_INFO';
}

const isNumber = (country: string, number: string) => members.includes(country) && NUMBER.test(number);

export function refuse(code: Choice): SimReply {
  return {
    status: code === 'INVALID_INPUT' ? 400 : 500,
    body: { actionSucceed: false, errorWrappers: [{ error: code }] },
  };
}

interface Told {
  readonly valid: boolean;
  readonly at: number;
  /** How many proofs were given before. */
  readonly sequence: number;
}

/** Germany and Spain tell nobody's name. */
const silent = ['DE', 'ES'];

/** Only who says who they are is given a proof. */
export function tell({ countryCode, vatNumber, requester }: Question, { valid, at, sequence }: Told): SimReply {
  const isTold = valid && !silent.includes(countryCode);
  const proof = valid && requester !== '' ? `WAPIAAAA${String(sequence).padStart(8, '0')}` : '';
  const matches = ['traderName', 'traderStreet', 'traderPostalCode', 'traderCity', 'traderCompanyType'];
  return {
    body: {
      countryCode,
      vatNumber,
      requestDate: new Date(at).toISOString(),
      valid,
      requestIdentifier: proof,
      name: isTold ? `BUSINESS ${vatNumber}` : '---',
      address: isTold ? `1 MAIN STREET\n1000 ${countryCode}` : '---',
      traderName: '---',
      traderStreet: '---',
      traderPostalCode: '---',
      traderCity: '---',
      traderCompanyType: '---',
      ...Object.fromEntries(matches.map((name) => [`${name}Match`, 'NOT_PROCESSED'])),
    },
  };
}
