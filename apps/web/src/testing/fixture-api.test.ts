import { describe, expect, it } from 'vitest';
import { momentNames } from './a-session.ts';
import { someProviders } from './a-provider.ts';
import { answerCallable } from './fixture-api.ts';

describe('the canned answers', () => {
  it.each(momentNames)('keep to the contract for a call that is %s', (sessionId) => {
    expect(answerCallable('getCallStatus', { sessionId })).toMatchObject({ status: 200 });
  });

  it.each(someProviders())('keep to the contract for $displayName', ({ id: providerId }) => {
    expect(answerCallable('getProviderProfile', { providerId })).toMatchObject({ status: 200 });
  });

  it('keep to the contract for everybody at once', () => {
    expect(answerCallable('searchProviders', {})).toMatchObject({ status: 200 });
  });

  it('refuse what the page may see refused, and fail on what no page may ask', () => {
    const refused = { status: 400, body: { error: { details: { reason: 'not_found' } } } };
    expect(answerCallable('getCallStatus', { sessionId: 'nobody-knows' })).toMatchObject(refused);
    expect(() => answerCallable('getCallStatus', { session: 'scheduled' })).toThrow('session');
  });
});
