import { paths } from '@sos/contracts/paths';
import { callRecordingSchema } from '@sos/contracts/recordings';
import type { Recordings } from '../../../usecases/calls/recording-ports.ts';
import { documentsOf } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const recordingDocuments = documentsOf(callRecordingSchema, paths.recording);

/** Recordings in `call_recordings`. */
export function makeRecordingStore(): Recordings {
  return {
    change: (id, decide) =>
      optimistically(async (desk) => {
        const ref = recordingDocuments.ref(id);
        const [stored] = await desk.read(ref);
        const known = stored && recordingDocuments.parse(stored);
        const becomes = decide(known);
        if (!becomes || becomes === known) return;
        if (known) recordingDocuments.update(desk, ref, { before: known, after: becomes });
        else recordingDocuments.create(desk, ref, becomes);
      }),
  };
}
