import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { codebases } from '@sos/contracts/callable';
import { type Deployed, keyOf } from './batches.ts';
import { fingerprints } from './fingerprints.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let first: ReadonlyMap<string, string>;
const byName = (functions: readonly Deployed[]) => new Map(functions.map((each) => [keyOf(each), each.fingerprint]));

describe('fingerprints', () => {
  beforeAll(async () => {
    first = byName(await fingerprints(root, 'A=1', codebases));
  });

  it('exist for every function of every codebase', () => {
    const some = [
      'europe-west1/healthz',
      'europe-west2/affiliateLink',
      'europe-west3/executeCallTask',
      'assistant/healthz',
    ];
    expect(some.map((key) => first.get(key)?.length)).toEqual([32, 32, 32, 32]);
  });

  it('all change with the settings, which every function reads', async () => {
    const others = byName(await fingerprints(root, 'A=2', codebases));
    expect([...others].filter(([key, fingerprint]) => first.get(key) === fingerprint)).toEqual([]);
  });

  it('tell apart functions whose code or declaration differs', () => {
    expect(first.get('europe-west3/stripeWebhook')).not.toBe(first.get('europe-west3/paypalWebhook'));
    expect(first.get('europe-west1/healthz')).not.toBe(first.get('europe-west1/searchProviders'));
  });
});
