import { expect, it } from 'vitest';
import { isProviderLineFree, telephoneRefusal } from './telephones.ts';

const wanted = { sessionId: 'booking-1', clientId: 'ana' };
const none = { client: undefined, provider: undefined };
const holder = (sessionId: string, clientId = 'ben') => ({ sessionId, clientId });

it.each([
  ['nobody has it', { lines: none, isSameLine: false }, undefined],
  ['this call has it', { lines: { ...none, client: holder('booking-1') }, isSameLine: false }, undefined],
  [
    'a stranger’s call has it, which is not named',
    { lines: { ...none, client: holder('other') }, isSameLine: false },
    { refused: 'telephone_busy', sessionId: undefined },
  ],
  [
    'another call of the same client has it',
    { lines: { ...none, client: holder('other', 'ana') }, isSameLine: false },
    { refused: 'telephone_busy', sessionId: 'other' },
  ],
  [
    'it is the provider’s',
    { lines: { ...none, client: holder('other') }, isSameLine: true },
    { refused: 'phone_same' },
  ],
])('a client’s telephone, when %s', (_, lines, refusal) => {
  expect(telephoneRefusal(lines, wanted)).toEqual(refusal);
});

it('a provider’s telephone is free when no other call has it', () => {
  const free = (provider: ReturnType<typeof holder> | undefined) =>
    isProviderLineFree({ lines: { ...none, provider } }, 'booking-1');
  expect([free(undefined), free(holder('booking-1')), free(holder('other'))]).toEqual([true, true, false]);
});
