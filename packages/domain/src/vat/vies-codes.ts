/** Whose trouble it is that a VAT number could not be checked. */
export const vatTroubles = ['country', 'service', 'ours'] as const;
export type VatTrouble = (typeof vatTroubles)[number];

/** What VIES answers when it does not say whether a number is valid; the last two are ours for what is no answer of it. */
const viesCodes = {
  MS_UNAVAILABLE: 'country',
  MS_MAX_CONCURRENT_REQ: 'country',
  MS_MAX_CONCURRENT_REQ_TIME: 'country',
  SERVICE_UNAVAILABLE: 'service',
  TIMEOUT: 'service',
  GLOBAL_MAX_CONCURRENT_REQ: 'service',
  GLOBAL_MAX_CONCURRENT_REQ_TIME: 'service',
  VAT_BLOCKED: 'ours',
  IP_BLOCKED: 'ours',
  INVALID_REQUESTER_INFO: 'ours',
  UNREACHABLE: 'service',
  UNKNOWN: 'service',
} as const satisfies Readonly<Record<string, VatTrouble>>;
export type ViesCode = keyof typeof viesCodes;
export const viesCodeNames = Object.keys(viesCodes) as ViesCode[];

export function troubleOf(code: ViesCode): VatTrouble {
  return viesCodes[code];
}

/** A code as VIES sends it; UNKNOWN for one that it has not documented. */
export function readViesCode(code: string): ViesCode {
  return viesCodeNames.find((known) => known === code) ?? 'UNKNOWN';
}
