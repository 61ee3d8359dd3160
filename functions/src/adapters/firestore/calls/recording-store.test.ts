import { describe } from 'vitest';
import { recordingsContract } from '../../../usecases/calls/recordings.contract.ts';
import { localFirestore } from '../testing/local-firestore.ts';
import { makeRecordingStore, recordingDocuments } from './recording-store.ts';

localFirestore();

describe('recordings in Firestore', () => {
  recordingsContract(() => ({ recordings: makeRecordingStore(), read: (id) => recordingDocuments.read(id) }));
});
