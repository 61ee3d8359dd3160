import { declaredParams } from 'firebase-functions/params';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { declareSecret, recordReads, UnboundSecretError, withSecrets } from './secrets.ts';

const card = declareSecret('A_CARD_KEY');
const carrier = declareSecret('A_CARRIER_KEY');

beforeEach(() => {
  vi.stubEnv('A_CARD_KEY', 'card-key');
  vi.stubEnv('A_CARRIER_KEY', 'carrier-key');
});

describe('a secret', () => {
  it('is asked of a project only where a function binds it', () => {
    const names = () => declaredParams.map(({ name }) => name);
    const unbound = declareSecret('A_KEY_OF_ANOTHER_PROJECT');
    expect(names()).not.toContain('A_KEY_OF_ANOTHER_PROJECT');
    expect(unbound.param.name).toBe('A_KEY_OF_ANOTHER_PROJECT');
    expect(names()).toContain('A_KEY_OF_ANOTHER_PROJECT');
  });

  it('is read by a function that binds it, also after waiting', async () => {
    const read = withSecrets([card], async () => {
      await Promise.resolve();
      return card.value();
    });
    await expect(read).resolves.toBe('card-key');
  });

  it('is refused to a function that does not bind it, by its name', async () => {
    const read = withSecrets([carrier], async () => {
      await Promise.resolve();
      return card.value();
    });
    await expect(read).rejects.toThrow(UnboundSecretError);
    await expect(read).rejects.toThrow('A_CARD_KEY');
  });

  it('is refused to a function that takes what another one made from it', async () => {
    const make = recordReads(async () => {
      await Promise.resolve();
      return `client with ${card.value()}`;
    });
    const read = withSecrets([card], () => make());
    await expect(read).resolves.toBe('client with card-key');
    expect(() => withSecrets([carrier], () => make())).toThrow('A_CARD_KEY');
  });

  it('is asked again through everything that was made from it', () => {
    const inner = withSecrets([card], () => recordReads(() => card.value()));
    const outer = withSecrets([card], () => recordReads(() => ({ made: inner() })));
    expect(withSecrets([card, carrier], () => outer())).toEqual({ made: 'card-key' });
    expect(() => withSecrets([], () => outer())).toThrow(UnboundSecretError);
  });

  it('does not count against a function that does not take the thing', () => {
    withSecrets([card], () => recordReads(() => card.value())());
    expect(withSecrets([carrier], () => carrier.value())).toBe('carrier-key');
  });
});
