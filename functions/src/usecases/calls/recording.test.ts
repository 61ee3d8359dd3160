import { describe, expect, it } from 'vitest';
import { VendorUnavailableError } from '../shared/ports.ts';
import { runTask } from '../shared/run-task.ts';
import {
  aCallCenter,
  type CallCenter,
  hangUpBoth,
  press,
  queued,
  SESSION,
  untilTalking,
} from '../testing/call-center.ts';
import type { NotedRecording } from './note-recording.ts';

const asking = () => aCallCenter({ recording: 'ask' });
const legs = {
  client: { attemptId: 'client-1', callSid: 'CA1' },
  provider: { attemptId: 'provider-1', callSid: 'CA2' },
};
const answer = (center: CallCenter, party: 'client' | 'provider', digits = '1', round = 1) =>
  press(center, { ...legs[party], digits, round, question: 'recording' });

/** Both talk; each has pressed this before, or nothing. */
async function talkAfter(client: string, provider: string): Promise<CallCenter> {
  const center = asking();
  await untilTalking(center);
  await answer(center, 'client', client);
  await answer(center, 'provider', provider);
  return center;
}

async function runRecordingTasks(center: CallCenter): Promise<void> {
  for (const { data } of queued(center, 'callRecordingTask')) {
    await runTask(center.taskHandlers, { queue: 'callRecordingTask', data });
  }
}

const kept = (center: CallCenter) => [...center.recorder.all.values()];
const told = (center: CallCenter, id: string, news: NotedRecording['news']) =>
  center.noteRecording({ id, sessionId: SESSION, ...legs.provider, news });
/** The carrier tells of every recording that it has. */
async function tellAll(center: CallCenter): Promise<void> {
  for (const { id, state, startedAt, seconds } of kept(center)) {
    if (state !== 'processing') await told(center, id, { state, startedAt, seconds });
  }
}
const lose = (center: CallCenter) =>
  center.handleEvent(SESSION, { type: 'left', attemptId: 'client-1', callRef: 'ref-CA1', at: center.memory.now });

describe('the question whether a call may be recorded', () => {
  it('is not asked while recording is off', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    expect(await press(center, legs.client)).toMatchObject({ type: 'join' });
    await runRecordingTasks(center);
    expect(queued(center, 'callRecordingTask')).toEqual([]);
    expect(center.session().client.attempts[0]?.recordingConsent).toBeNull();
  });

  it('follows on the key that accepts the call, in the language of the leg, and once', async () => {
    const center = asking();
    await untilTalking(center);
    const asked = { type: 'ask', question: 'recording', round: 1, locale: 'fr' };
    expect(await press(center, legs.client)).toEqual(asked);
    await answer(center, 'client');
    expect(await press(center, legs.client)).toMatchObject({ type: 'join', attemptId: 'client-1' });
  });

  it.each([
    ['1', true],
    ['2', false],
    ['#', false],
    ['', false],
  ])('is answered by %o, and the call goes on', async (digits, given) => {
    const center = asking();
    await untilTalking(center);
    expect(await answer(center, 'client', digits)).toMatchObject({ type: 'join', attemptId: 'client-1' });
    const { recordingConsent } = center.session().client.attempts[0] ?? {};
    expect(recordingConsent).toEqual({ given, at: center.memory.now });
  });

  it('is repeated by the star, though not for ever', async () => {
    const center = asking();
    await untilTalking(center);
    expect(await answer(center, 'client', '*', 2)).toMatchObject({ type: 'ask', question: 'recording', round: 3 });
    expect(await answer(center, 'client', '*', 6)).toMatchObject({ type: 'join' });
    expect(center.session().client.attempts[0]?.recordingConsent).toMatchObject({ given: false });
  });

  it('is answered too late when the call is over', async () => {
    const center = asking();
    await untilTalking(center);
    await hangUpBoth(center);
    expect(await answer(center, 'client')).toMatchObject({ type: 'goodbye' });
  });

  it('is on the timeline with its answer', async () => {
    const center = await talkAfter('1', '2');
    const entries = center.memory.timeline.filter(({ event }) => event === 'recording_answered');
    expect(entries).toMatchObject([
      { attemptId: 'client-1', cause: 'key', detail: 'agreed' },
      { attemptId: 'provider-1', cause: 'key', detail: 'refused' },
    ]);
  });
});

describe('a call', () => {
  it('is recorded on the provider’s leg once both agreed, and only once', async () => {
    const center = await talkAfter('1', '1');
    await runRecordingTasks(center);
    await runRecordingTasks(center);
    expect(kept(center)).toMatchObject([{ callSid: 'CA2', sessionId: SESSION, attemptId: 'provider-1' }]);
  });

  it.each([
    ['1', '2'],
    ['2', '1'],
    ['', ''],
    ['', '1'],
  ])('is not recorded after %o and %o', async (client, provider) => {
    const center = await talkAfter(client, provider);
    await runRecordingTasks(center);
    expect(queued(center, 'callRecordingTask')).toEqual([]);
    expect(kept(center)).toEqual([]);
  });

  it('is recorded once although the answer to the first request was lost', async () => {
    const center = await talkAfter('1', '1');
    await center.recorder.start('CA2', { sessionId: SESSION, attemptId: 'provider-1' });
    await runRecordingTasks(center);
    expect(kept(center)).toHaveLength(1);
    expect(center.session().provider.attempts[0]?.recording).toEqual({ startedAt: center.memory.now, endedAt: null });
  });

  it('is recorded by one process at a time; another comes again', async () => {
    const center = await talkAfter('1', '1');
    const lock = `${SESSION}_provider-1_recording`;
    await center.memory.lockBook.claim(lock, { seconds: 30, since: 0 });
    await expect(runRecordingTasks(center)).rejects.toBeInstanceOf(VendorUnavailableError);
    expect(kept(center)).toEqual([]);
    center.wait(30);
    await runRecordingTasks(center);
    expect(kept(center)).toHaveLength(1);
  });

  it('is recorded no more once the client’s line is lost', async () => {
    const center = await talkAfter('1', '1');
    await runRecordingTasks(center);
    await tellAll(center);
    center.wait(40);
    await lose(center);
    await runRecordingTasks(center);
    expect(kept(center)).toMatchObject([{ state: 'completed', seconds: 40 }]);
  });

  it('that has ended is not recorded by a task that comes late', async () => {
    const center = await talkAfter('1', '1');
    await hangUpBoth(center);
    await runRecordingTasks(center);
    expect(kept(center)).toEqual([]);
  });
});

describe('what the carrier tells of a recording', () => {
  async function recorded(): Promise<CallCenter> {
    const center = await talkAfter('1', '1');
    await runRecordingTasks(center);
    return center;
  }

  it('is kept with both consents, in whatever order and however often it comes', async () => {
    const center = await recorded();
    const startedAt = center.memory.now;
    const end = { state: 'completed', startedAt, seconds: 90 } as const;
    center.wait(95);
    for (const news of [end, { state: 'in_progress', startedAt, seconds: null } as const, end]) {
      await told(center, 'RE1', news);
    }
    expect(center.recordings.byId.get('RE1')).toEqual({
      sessionId: SESSION,
      attemptId: 'provider-1',
      ...end,
      consents: {
        client: { attemptId: 'client-1', at: startedAt },
        provider: { attemptId: 'provider-1', at: startedAt },
      },
      notedAt: startedAt + 95_000,
      listening: [],
    });
    expect(center.session().provider.attempts[0]?.recording).toEqual({ startedAt, endedAt: startedAt + 90_000 });
    expect(center.alerts).toEqual([]);
  });

  it('is on the timeline', async () => {
    const center = await recorded();
    await tellAll(center);
    center.wait(90);
    center.recorder.callEnded('CA2');
    await tellAll(center);
    const entries = center.memory.timeline.filter(({ event }) => event.startsWith('recording_'));
    expect(entries.slice(2)).toMatchObject([
      { event: 'recording_started', attemptId: 'provider-1', cause: 'carrier' },
      { event: 'recording_ended', attemptId: 'provider-1', cause: 'carrier', detail: 'completed' },
    ]);
  });

  it('is deleted there, and somebody is told, when one of the two has not agreed', async () => {
    const center = await talkAfter('1', '2');
    await center.recorder.start('CA2', { sessionId: SESSION, attemptId: 'provider-1' });
    await tellAll(center);
    expect(kept(center)).toEqual([]);
    expect(center.recordings.byId.list()).toEqual([]);
    expect(center.alerts).toEqual(['recording_without_consent RE1']);
  });

  it('is deleted when it goes on with somebody who came back on another call', async () => {
    const center = await recorded();
    await tellAll(center);
    center.wait(40);
    await lose(center);
    center.wait(10);
    await center.dialIn({ callSid: 'CA9', from: '+33600000001', locale: 'fr', at: center.memory.now });
    await center.handleEvent(SESSION, {
      type: 'joined',
      attemptId: 'client-2',
      callRef: 'ref-CA9',
      at: center.memory.now,
    });
    center.wait(10);
    center.recorder.callEnded('CA2');
    await tellAll(center);
    expect(kept(center)).toEqual([]);
    expect(center.recordings.byId.get('RE1')).toMatchObject({ state: 'deleted' });
    expect(center.alerts).toEqual(['recording_without_consent RE1']);
  });

  it.each([
    ['another call', { callSid: 'CA7' }],
    ['an attempt that there is not', { attemptId: 'provider-9' }],
    ['a session that there is not', { sessionId: 'another' }],
  ])('is deleted when it is of %s', async (_, differs) => {
    const center = await recorded();
    const news = { state: 'in_progress', startedAt: center.memory.now, seconds: null } as const;
    await center.noteRecording({ id: 'RE1', sessionId: SESSION, ...legs.provider, news, ...differs });
    expect(kept(center)).toEqual([]);
    expect(center.session().provider.attempts[0]?.recording).toBeNull();
    expect(center.alerts).toEqual(['recording_without_consent RE1']);
  });

  it('is asked for after the end when it never came', async () => {
    const center = await recorded();
    center.wait(90);
    await hangUpBoth(center);
    await expect(runRecordingTasks(center)).rejects.toBeInstanceOf(VendorUnavailableError);
    center.recorder.callEnded('CA2');
    await runRecordingTasks(center);
    expect(center.recordings.byId.get('RE1')).toMatchObject({ state: 'completed', seconds: 90 });
  });

  it('may be that nothing was kept', async () => {
    const center = await recorded();
    await told(center, 'RE1', { state: 'absent', startedAt: null, seconds: null });
    expect(center.recordings.byId.get('RE1')).toMatchObject({ state: 'absent', seconds: null });
  });
});
