import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useKeptDraft } from './kept-draft.ts';
import { draftOf } from './profile-draft.ts';
import type { ProfileDraft } from './profile-draft.ts';
import type { Own } from './queries.ts';

type Saving = 'idle' | 'busy' | 'saved' | 'failed' | 'elsewhere';

/** The profile as it is written and not yet saved, kept through a reload. */
export function useSavedProfile(uid: string, own: Own) {
  const queries = useQueryClient();
  const { value: draft, isChanged, change, discard } = useKeptDraft<ProfileDraft>(`profile.${uid}`, '', draftOf(own));
  const [saving, setSaving] = useState<Saving>('idle');
  const read = () => queries.invalidateQueries({ queryKey: ['getOwnProfile', uid] });
  const save = async (edition: number) => {
    setSaving('busy');
    try {
      await callFunction('updateProfile', { ...draft, edition });
      await read();
      discard();
      setSaving('saved');
    } catch (error) {
      const isElsewhere = reasonOf(error) === 'edited_elsewhere';
      if (isElsewhere) await read();
      setSaving(isElsewhere ? 'elsewhere' : 'failed');
    }
  };
  return {
    draft,
    isChanged,
    saving,
    edit: (part: Partial<ProfileDraft>) => {
      change({ ...draft, ...part });
      setSaving('idle');
    },
    save: () => save(draft.edition),
    /** Over what another window has saved. */
    saveOver: () => save(own.edition),
    discard: () => {
      discard();
      setSaving('idle');
    },
  };
}
