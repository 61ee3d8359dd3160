export type RetryCause = '4xx' | '5xx' | 'ct' | 'rt';

export interface ConnectionOverrides {
  /** The address without its fragment, as it is requested and signed. */
  readonly url: string;
  readonly connectMs: number;
  readonly readMs: number;
  readonly totalMs: number;
  readonly retries: number;
  readonly retryOn: ReadonlySet<RetryCause>;
}

const CAUSES: readonly RetryCause[] = ['4xx', '5xx', 'ct', 'rt'];
const LONGEST_MS = 15_000;

/** Reads `#ct=&rt=&tt=&rc=&rp=` of a webhook address. Source: Twilio docs, webhooks-connection-overrides. */
export function connectionOverrides(address: string): ConnectionOverrides {
  const [url = '', fragment = ''] = address.split('#', 2);
  const given = new URLSearchParams(fragment);
  return {
    url,
    connectMs: within(given.get('ct'), { least: 100, most: 10_000, otherwise: 5_000 }),
    readMs: within(given.get('rt'), { least: 100, most: LONGEST_MS, otherwise: LONGEST_MS }),
    totalMs: within(given.get('tt'), { least: 100, most: LONGEST_MS, otherwise: LONGEST_MS }),
    retries: within(given.get('rc'), { least: 0, most: 5, otherwise: 1 }),
    retryOn: retryCauses(given.get('rp')),
  };
}

function retryCauses(policy: string | null): ReadonlySet<RetryCause> {
  const named = (policy ?? 'ct').split(',');
  return new Set(named.includes('all') ? CAUSES : CAUSES.filter((cause) => named.includes(cause)));
}

function within(text: string | null, limits: { least: number; most: number; otherwise: number }): number {
  const value = text === null || text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? Math.min(limits.most, Math.max(limits.least, value)) : limits.otherwise;
}
