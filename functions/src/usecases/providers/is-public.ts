import type { Profiles } from './ports.ts';

/** Whether everybody may see the profile now. */
export function makeIsPublic({ profiles }: { readonly profiles: Pick<Profiles, 'find'> }) {
  return async (providerId: string): Promise<boolean> => {
    const stored = await profiles.find(providerId);
    return stored?.profile.approval === 'approved' && stored.profile.visible;
  };
}
