import { generateKeyPairSync } from 'node:crypto';
import type { Pass, Told } from '@sos/contracts/assistant-words';
import { describe, expect, it } from 'vitest';
import { MemoryAssistant } from '../../usecases/testing/memory-assistant.ts';
import { makeSignInFromSos } from '../../usecases/assistant/sign-in.ts';
import { makePassReader, makePassSigner } from './passes.ts';
import { readWord, signWord, type Speaker } from './signed-words.ts';

const NOW = Date.UTC(2026, 0, 5);
const key = (letter: string) => Buffer.alloc(32, letter).toString('base64');
const ringOf = (active: string, keys: Record<string, string>) => JSON.stringify({ active, keys });
const ring = ringOf('k1', { k1: key('a') });
const told: Told = { version: 3, word: { kind: 'erased', uid: 'ada' } };
const signed = signWord(ring, 'platform', { told, now: NOW });
const heard = (differs: { body?: string; signature?: string; now?: number; speaker?: Speaker; ring?: string }) =>
  readWord(differs.ring ?? ring, differs.speaker ?? 'platform', {
    rawBody: Buffer.from(differs.body ?? signed.body),
    signature: differs.signature ?? signed.signature,
    now: differs.now ?? NOW,
  }).kind;

describe('a word of the other project', () => {
  it('is heard when it is signed, also with a key that is about to be replaced', () => {
    expect(heard({})).toBe('told');
    expect(heard({ ring: ringOf('k2', { k1: key('a'), k2: key('b') }) })).toBe('told');
    expect(heard({ now: NOW + 299_000 })).toBe('told');
  });

  it.each<[string, Parameters<typeof heard>[0]]>([
    ['another body', { body: signed.body.replace('ada', 'eve') }],
    ['a body with a space more', { body: `${signed.body} ` }],
    ['no signature', { signature: '' }],
    ['a signature of nothing', { signature: 't=0,k=k1,v1=' }],
    ['another time', { signature: signed.signature.replace(/^t=\d+/, `t=${NOW / 1000 + 1}`) }],
    ['a signature that is said again after its time', { now: NOW + 301_000 }],
    ['a signature from the future', { now: NOW - 301_000 }],
    ['a key that nobody knows', { signature: signed.signature.replace('k=k1', 'k=k9') }],
    [
      'a key by the name of a property of every object',
      { signature: signed.signature.replace('k=k1', 'k=constructor') },
    ],
    ['the signature of another key', { ring: ringOf('k1', { k1: key('z') }) }],
    ['a word of our own, sent back', { speaker: 'assistant' }],
    ['two signatures', { signature: `${signed.signature},v1=${'0'.repeat(64)}` }],
    ['a signature in capitals', { signature: signed.signature.toUpperCase() }],
    ['a body too large', { body: `${signed.body}${' '.repeat(70_000)}` }],
  ])('is none with %s', (_what, differs) => {
    expect(heard(differs)).toBe('forged');
  });

  it('that is genuine and not understood is told apart from a forged one', () => {
    const odd = signWord(ring, 'platform', { told: { version: 1, word: { kind: 'later' } } as never, now: NOW });
    expect(heard(odd)).toBe('unreadable');
  });
});

describe('a pass', () => {
  const pair = () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    return {
      private: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
      public: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    };
  };
  const [ours, theirs] = [pair(), pair()];
  const member = { kind: 'member', uid: 'ada', name: 'Ada', role: 'lawyer', locale: 'fr', entitlement: null } as const;
  const pass: Pass = { iss: 'sos-expat', aud: 'assistant', jti: 'j1', iat: NOW, exp: NOW + 60_000, version: 1, member };
  const sign = (differs: Partial<Pass> = {}, by = ours.private) =>
    makePassSigner(() => JSON.stringify({ id: 'k1', key: by }))({ ...pass, ...differs });
  const readPass = makePassReader(() => JSON.stringify({ k0: theirs.public.slice(0, 0), k1: ours.public }));

  function signIn(token: string, { now = NOW, kept = new MemoryAssistant() } = {}) {
    const mint = async (uid: string) => `minted ${uid}`;
    const handler = makeSignInFromSos({ ...kept.ports, readPass, mint, clock: { now: () => now } });
    return handler({ uid: '', role: null, isAdmin: false }, { token }).then(
      ({ customToken }) => customToken,
      ({ reason }: { reason: string }) => reason,
    );
  }

  it('lets in once, within its minute', async () => {
    const kept = new MemoryAssistant();
    expect(await signIn(sign(), { kept })).toBe('minted ada');
    expect(kept.memberMap.get('ada')).toMatchObject({ name: 'Ada', version: 1 });
    expect(await signIn(sign(), { kept })).toBe('link_over');
  });

  it('lets nobody in who was erased after it was given', async () => {
    const kept = new MemoryAssistant();
    const settings = { masksPersonalData: true, locale: null };
    const erased = { name: '', role: 'expat', locale: 'en', entitlement: null, version: 2, settings } as const;
    kept.memberMap.set('ada', erased);
    expect(await signIn(sign(), { kept })).toBe('link_over');
    expect(kept.memberMap.get('ada')).toEqual(erased);
  });

  it.each([
    ['is over', sign(), NOW + 60_000],
    ['lasts too long', sign({ exp: NOW + 61_000 }), NOW],
    ['begins later', sign({ iat: NOW + 6000, exp: NOW + 60_000 }), NOW],
    ['is signed by somebody else', sign({}, theirs.private), NOW],
    [
      'says of another whom it is for',
      `${sign().split('.')[0]}.${sign({ member: { ...member, uid: 'eve' } }).split('.')[1]}.${sign().split('.')[2]}`,
      NOW,
    ],
    [
      'names no algorithm',
      `${Buffer.from('{"alg":"none","kid":"k1"}').toString('base64url')}.${sign().split('.')[1]}.`,
      NOW,
    ],
    [
      'names a key of every object',
      sign().replace(/^[^.]+/, Buffer.from('{"alg":"EdDSA","kid":"constructor"}').toString('base64url')),
      NOW,
    ],
    ['is for somebody else than the assistant', sign({ aud: 'web' as never }), NOW],
    ['is no pass', 'a.b.c', NOW],
  ])('that %s lets nobody in', async (_what, token, now) => {
    expect(await signIn(token, { now })).toBe('link_over');
  });
});
