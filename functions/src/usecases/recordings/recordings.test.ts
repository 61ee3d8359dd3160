import type { AuditRecord } from '@sos/contracts/audit';
import { aRecording } from '@sos/domain/testing/a-recording';
import { beforeEach, describe, expect, it } from 'vitest';
import { DialRefusedError } from '../calls/ports.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import { pageOf } from '../testing/page-of.ts';
import { makeOpenRecording, makeReadSound } from './open-recording.ts';
import type { FoundRecording, KeptRecordings, SoundSpan } from './ports.ts';
import { makeExpireRecordings, makeForgetRecordings } from './silence-recordings.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5, 12);
const CALL = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const SOUND = Uint8Array.from({ length: 1_100_000 }, (_byte, index) => index % 251);

class Desk {
  now = START;
  readonly known = new Map<string, FoundRecording['value']>();
  readonly sounds = new Map<string, Uint8Array>();
  readonly trail: AuditRecord[] = [];
  readonly disputed = new Set<string>();
  /** What the carrier does not delete now. */
  readonly stuck = new Set<string>();
  /** How it says so. */
  refusal: Error = new VendorUnavailableError('down', { certain: true });

  readonly #listed = () => [...this.known].map(([id, value]) => ({ id, value }));
  readonly recordings: KeptRecordings = {
    read: async (id) => this.known.get(id),
    ofSession: async (sessionId) => this.#listed().filter(({ value }) => value.sessionId === sessionId),
    soundingSince: async (before, query) =>
      pageOf(this.#listed(), ({ value }) => value.state === 'completed' && value.notedAt < before, query),
    askedCalls: async ({ uid, as }, query) => {
      const ids = uid === 'ana' && as === 'provider' ? [{ id: CALL }] : [];
      return pageOf(ids, () => true, query);
    },
    change: async (id, decide) => {
      const known = this.known.get(id);
      if (!known) return;
      const { becomes, audit } = decide(known);
      this.known.set(id, becomes);
      if (audit) this.trail.push(audit);
    },
  };
  readonly carrier = {
    read: async (id: string, { from, to }: SoundSpan) => {
      const bytes = this.sounds.get(id);
      return bytes && { bytes: bytes.subarray(from, to === null ? undefined : to + 1), total: bytes.length };
    },
    erase: async (id: string) => {
      if (this.stuck.has(id)) throw this.refusal;
      this.sounds.delete(id);
    },
  };
  readonly needs = {
    recordings: this.recordings,
    sounds: this.carrier,
    keys: { make: () => 'the-secret', digestOf: (secret: string) => `digest of ${secret}` },
    baseUrl: () => 'https://payments.example',
    isDisputed: async (sessionId: string) => this.disputed.has(sessionId),
    clock: { now: () => this.now },
    log: silent,
  };
  readonly open = checkAnswers('adminOpenRecording', makeOpenRecording(this.needs));
  readonly hear = makeReadSound(this.needs);
  readonly expire = makeExpireRecordings(this.needs);
  readonly forget = makeForgetRecordings(this.needs);

  keep(id: string, differs: Parameters<typeof aRecording>[0] = {}): void {
    this.known.set(id, aRecording({ sessionId: CALL, state: 'completed', seconds: 90, notedAt: START, ...differs }));
    this.sounds.set(id, SOUND);
  }
}

let desk: Desk;
beforeEach(() => void (desk = new Desk()));
const asked = { sessionId: CALL, number: 1, reason: 'The client complains.' };
const listening = { sessionId: CALL, number: 1, secret: 'the-secret', span: null };

describe('an admin who listens', () => {
  it('is given an address of ours, which is written down and leads to the sound for a while', async () => {
    desk.keep('RE1');
    const { url, until } = await desk.open(irma, asked);
    expect(url).toBe(`https://payments.example/recordingFile?call=${CALL}&number=1&key=the-secret`);
    expect(desk.trail).toMatchObject([
      { action: 'adminOpenRecording', adminId: 'irma', subjectId: CALL, after: { recording: 1 }, reason: asked.reason },
    ]);
    expect(JSON.stringify([...desk.known])).not.toMatch(/"the-secret"/);
    expect((await desk.hear(listening))?.bytes.length).toBe(SOUND.length);
    desk.now = until;
    expect(await desk.hear(listening)).toBeUndefined();
  });

  it('does not end what another listens to', async () => {
    desk.keep('RE1');
    await desk.open(irma, asked);
    await makeOpenRecording({ ...desk.needs, keys: { ...desk.needs.keys, make: () => 'another' } })(irma, asked);
    expect(await desk.hear(listening)).toBeDefined();
    // Both are written down, though they asked in the same moment.
    expect(new Set(desk.trail.map(({ id }) => id)).size).toBe(2);
    expect(await desk.hear({ ...listening, secret: 'another' })).toBeDefined();
  });

  it('is given parts of a bounded size', async () => {
    desk.keep('RE1');
    await desk.open(irma, asked);
    const part = await desk.hear({ ...listening, span: { from: 100, to: null } });
    expect([part?.bytes.length, part?.total]).toEqual([1_048_576, SOUND.length]);
    expect(part?.bytes[0]).toBe(SOUND[100]);
    const few = await desk.hear({ ...listening, span: { from: 0, to: 1 } });
    expect(few?.bytes).toEqual(SOUND.subarray(0, 2));
  });

  it('hears nothing with another secret, of another recording, or without having asked', async () => {
    desk.keep('RE1');
    desk.keep('RE2');
    expect(await desk.hear(listening)).toBeUndefined();
    await desk.open(irma, asked);
    expect(await desk.hear({ ...listening, secret: 'guessed' })).toBeUndefined();
    expect(await desk.hear({ ...listening, number: 2 })).toBeUndefined();
    expect(await desk.hear({ ...listening, sessionId: 'other' })).toBeUndefined();
  });

  it.each(['in_progress', 'absent', 'deleted'] as const)('is refused one that is %s', async (state) => {
    desk.keep('RE1', { state });
    await expect(desk.open(irma, asked)).rejects.toMatchObject({ reason: 'not_found' });
    await expect(desk.open(irma, { ...asked, number: 2 })).rejects.toMatchObject({ reason: 'not_found' });
    expect(desk.trail).toEqual([]);
  });

  it('is refused one that was deleted meanwhile, and hears no more of it', async () => {
    desk.keep('RE1');
    await desk.open(irma, asked);
    const before = await desk.recordings.ofSession(CALL);
    await desk.forget('ana');
    expect(await desk.hear(listening)).toBeUndefined();
    const late = makeOpenRecording({
      ...desk.needs,
      recordings: { ...desk.recordings, ofSession: async () => before },
    });
    await expect(late(irma, asked)).rejects.toMatchObject({ reason: 'changed' });
  });
});

describe('the sound of a call', () => {
  it('is deleted at the carrier when its time is over, and what is known of it stays', async () => {
    desk.keep('RE1');
    desk.keep('RE2', { notedAt: START + DAY });
    desk.now = START + 120 * DAY + 1;
    await desk.expire();
    expect([...desk.sounds.keys()]).toEqual(['RE2']);
    expect([desk.known.get('RE1'), desk.known.get('RE2')]).toMatchObject([
      { state: 'deleted', seconds: 90, consents: { client: { attemptId: 'client-1' } } },
      { state: 'completed' },
    ]);
  });

  it('stays while a bank asks about its call', async () => {
    desk.keep('RE1');
    desk.disputed.add(CALL);
    desk.now = START + 200 * DAY;
    await desk.expire();
    expect(desk.sounds.has('RE1')).toBe(true);
    desk.disputed.clear();
    await desk.expire();
    expect(desk.sounds.has('RE1')).toBe(false);
  });

  it.each([
    new VendorUnavailableError('down', { certain: true }),
    new DialRefusedError('account', { message: 'the carrier refused: 403' }),
  ])('that cannot be deleted stops no other, fails the run, and is deleted by the next: $name', async (refusal) => {
    for (const id of ['RE1', 'RE2', 'RE3']) desk.keep(id);
    desk.stuck.add('RE1');
    desk.refusal = refusal;
    desk.now = START + 200 * DAY;
    await expect(desk.expire()).rejects.toBe(refusal);
    expect([...desk.sounds.keys()]).toEqual(['RE1']);
    expect(desk.known.get('RE1')?.state).toBe('completed');
    desk.stuck.clear();
    await desk.expire();
    expect(desk.sounds.size).toBe(0);
  });

  it('goes with the account of either of the two, and of nobody else', async () => {
    desk.keep('RE1');
    desk.keep('RE2', { sessionId: 'another-call' });
    await desk.forget('nora');
    expect(desk.sounds.size).toBe(2);
    await desk.forget('ana');
    await desk.forget('ana');
    expect([...desk.sounds.keys()]).toEqual(['RE2']);
    expect(desk.known.get('RE1')).toMatchObject({ state: 'deleted', listening: [] });
  });

  it('is waited for by an erasure while the carrier is out of reach', async () => {
    desk.keep('RE1');
    desk.stuck.add('RE1');
    await expect(desk.forget('ana')).rejects.toBeInstanceOf(VendorUnavailableError);
    expect(desk.known.get('RE1')?.state).toBe('completed');
  });
});
