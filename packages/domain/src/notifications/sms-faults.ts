/** Why an SMS did not arrive, by the code that Twilio gives. Source: Twilio docs, api/errors. */
export const smsFaults = {
  20003: 'account',
  21211: 'no_number',
  21408: 'region',
  21606: 'own_number',
  21610: 'stopped',
  21611: 'queue',
  21612: 'no_route',
  21614: 'no_mobile',
  30001: 'queue',
  30002: 'account',
  30003: 'off',
  30004: 'blocked',
  30005: 'unknown_number',
  30006: 'landline',
  30007: 'filtered',
  30008: 'unknown',
  30034: 'unregistered',
} as const;
export type SmsFaultName = (typeof smsFaults)[keyof typeof smsFaults];

/** What another message may not meet; whatever else came back would come back again. */
const PASSING: ReadonlySet<number> = new Set([30001, 30003, 30008]);

/** Why a message came back. */
export interface SmsFault {
  readonly problem: string;
  /** Whether it is worth another try. */
  readonly mayPass: boolean;
}

/** `open`: it may still arrive, or nobody knows of it. */
export type TextFate = SmsFault | 'arrived' | 'open';

/** A message that failed without a code failed for a reason that nobody knows. */
export function smsFault(code: number | null): SmsFault {
  const known = code ?? 30008;
  return { problem: `sms_${known}`, mayPass: PASSING.has(known) };
}

/** The name of what is kept as a delivery's problem; undefined for what is none of an SMS. */
export function smsFaultName(problem: string): SmsFaultName | undefined {
  const code = /^sms_(\d+)$/.exec(problem)?.[1];
  return code !== undefined && Object.hasOwn(smsFaults, code)
    ? smsFaults[Number(code) as keyof typeof smsFaults]
    : undefined;
}
