import { DomainError } from '@sos/domain/shared/domain-error';
import { commonRefusals } from '@sos/domain/shared/refusals';
import { describe, expect, it } from 'vitest';
import { BrokenContractError, checkAnswers } from './check-answers.ts';
import type { Handler } from './handler.ts';
import type { Actor } from './ports.ts';

const client: Actor = { uid: 'client-uid', role: 'client', isAdmin: false };
const search = (handler: Handler<'searchProviders'>) =>
  checkAnswers('searchProviders', handler)(client, { currency: 'EUR' });
const refuse = (error: Error) => search(() => Promise.reject(error));

describe('a checked handler', () => {
  it('answers with the very thing that the handler gave', async () => {
    const output = { providers: [], nextCursor: null };
    expect(await search(async () => output)).toBe(output);
  });

  it('may not answer with a field too many, which would reach everybody', async () => {
    const leaking = { providers: [], nextCursor: null, rank: 7 };
    await expect(search(async () => leaking)).rejects.toThrow(BrokenContractError);
  });

  it('may not leave a field out', async () => {
    const short = { providers: [] } as never;
    await expect(search(async () => short)).rejects.toThrow('nextCursor');
  });

  it('may refuse with what it declares, and with what every callable may', async () => {
    const declared = new DomainError('not_found', 'not_found');
    const profile = checkAnswers('getProviderProfile', () => Promise.reject(declared));
    await expect(profile(client, { providerId: 'p', currency: 'EUR' })).rejects.toBe(declared);
    for (const reason of commonRefusals) {
      const common = new DomainError('invalid', reason);
      await expect(refuse(common)).rejects.toBe(common);
    }
  });

  it('may not refuse with a reason that its callers are not prepared for', async () => {
    await expect(refuse(new DomainError('not_found', 'not_found'))).rejects.toThrow(
      'searchProviders does not declare the refusal not_found',
    );
  });

  it('fails as it fails', async () => {
    const failure = new Error('out of reach');
    await expect(refuse(failure)).rejects.toBe(failure);
  });
});
