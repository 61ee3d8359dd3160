import { describe } from 'vitest';
import { recorderContract } from '../calls/recorder.contract.ts';
import { recordingsContract } from '../calls/recordings.contract.ts';
import { MemoryRecorder } from './memory-recorder.ts';
import { MemoryRecordings } from './memory-recordings.ts';

describe('recordings in memory', () => {
  recordingsContract(() => {
    const recordings = new MemoryRecordings();
    return { recordings, read: async (id) => recordings.byId.get(id) };
  });
});

describe('the recorder in memory', () => {
  recorderContract(async () => {
    let now = 0;
    let talks = true;
    const recorder = new MemoryRecorder({ now: () => now }, { isInProgress: () => talks });
    return {
      recorder,
      callSid: 'CA1',
      pass: async (seconds) => void (now += seconds * 1000),
      hangUp: async () => {
        talks = false;
        recorder.callEnded('CA1');
      },
    };
  });
});
