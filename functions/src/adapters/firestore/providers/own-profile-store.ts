import type { OwnFields, OwnProfiles } from '../../../usecases/providers/console-ports.ts';
import { optimistically } from '../shared/optimistic.ts';
import { profileDocuments } from './profile-documents.ts';

export function makeOwnProfileStore(): OwnProfiles {
  return {
    edit: (id, decide) =>
      optimistically(async (desk): Promise<OwnFields | undefined> => {
        const ref = profileDocuments.ref(id);
        const [snapshot] = await desk.read(ref);
        const before = snapshot && profileDocuments.parse(snapshot);
        if (!before) return undefined;
        const after = decide(before);
        profileDocuments.update(desk, ref, { before, after });
        return after;
      }),
  };
}
