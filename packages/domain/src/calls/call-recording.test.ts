import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CallRecording,
  isOpenTo,
  mayBeHeard,
  mayHaveSound,
  openedTo,
  recordingStates,
  type RecordingNews,
  silenced,
  withNews,
} from './call-recording.ts';

const begun: CallRecording = {
  sessionId: 's-1',
  attemptId: 'provider-1',
  state: 'in_progress',
  startedAt: 1000,
  seconds: null,
  consents: { client: { attemptId: 'client-1', at: 10 }, provider: { attemptId: 'provider-1', at: 20 } },
  notedAt: 1500,
  listening: [],
};
const started: RecordingNews = { state: 'in_progress', startedAt: 1000, seconds: null };
const completed: RecordingNews = { state: 'completed', startedAt: 1000, seconds: 30 };

describe('what is known of a recording', () => {
  it('grows by its end', () => {
    expect(withNews(begun, completed)).toEqual({ ...begun, state: 'completed', seconds: 30 });
  });

  it.each<[string, Partial<CallRecording>, RecordingNews]>([
    ['its state', { startedAt: 1000, seconds: 30 }, completed],
    ['its start', { state: 'completed', startedAt: null, seconds: 30 }, completed],
    ['its length', { state: 'completed', startedAt: 1000, seconds: null }, completed],
  ])('grows by %s, should that alone be new', (_, known, news) => {
    expect(withNews({ ...begun, ...known }, news)).toEqual({ ...begun, ...completed });
  });

  it('ends one way: what was completed is not absent, and what was absent not completed', () => {
    for (const state of ['completed', 'absent'] as const) {
      const over = withNews(begun, { ...completed, state });
      expect(withNews(over, { ...completed, state: state === 'absent' ? 'completed' : 'absent' })).toBe(over);
    }
  });

  it('stays the same object when the news are known', () => {
    expect(withNews(begun, started)).toBe(begun);
  });

  it('goes no way back from its end, whatever comes late', () => {
    const over = withNews(begun, completed);
    expect(withNews(over, started)).toBe(over);
    expect(withNews({ ...over, state: 'deleted' }, completed).state).toBe('deleted');
  });

  it('is the same in whatever order and how often the carrier tells', () => {
    const word = fc.constantFrom<RecordingNews>(started, { ...started, startedAt: null }, completed);
    fc.assert(
      fc.property(fc.array(word), (told) => {
        const heard = told.reduce(withNews, begun);
        expect(heard).toEqual(told.includes(completed) ? withNews(begun, completed) : begun);
      }),
    );
  });
});

describe('the sound of a recording', () => {
  const over: CallRecording = { ...begun, ...completed };
  const openToIrma = () => openedTo(over, { key: 'irma', until: 100 }, 50);

  it('may be there while it goes on, and may be heard once it is whole', () => {
    const states = recordingStates.map((state) => ({ state }));
    expect(states.filter(mayHaveSound)).toEqual([{ state: 'in_progress' }, { state: 'completed' }]);
    expect(states.filter(mayBeHeard)).toEqual([{ state: 'completed' }]);
  });

  it('is heard by whoever knows the secret, until their time is over', () => {
    const opened = openToIrma();
    expect([isOpenTo(opened, 'irma', 99), isOpenTo(opened, 'irma', 100)]).toEqual([true, false]);
    expect([isOpenTo(opened, 'ben', 50), isOpenTo(over, 'irma', 50)]).toEqual([false, false]);
    expect(isOpenTo({ ...opened, state: 'in_progress' }, 'irma', 50)).toBe(false);
  });

  it('is opened to one more, while whose time is over is forgotten', () => {
    const opened = openToIrma();
    const ben = { key: 'ben', until: 200 };
    expect(openedTo(opened, ben, 99)).toEqual({ ...over, listening: [{ key: 'irma', until: 100 }, ben] });
    expect(openedTo(opened, ben, 100)).toEqual({ ...over, listening: [ben] });
    expect(isOpenTo(openedTo(opened, ben, 99), 'irma', 99)).toBe(true);
  });

  it('is gone for everybody once the carrier has deleted it', () => {
    expect(silenced(openToIrma())).toEqual({ ...over, state: 'deleted' });
  });
});
