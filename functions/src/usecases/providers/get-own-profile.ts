import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Switchboard } from './ports.ts';
import { showProfile, type ShowProfileNeeds } from './get-provider-profile.ts';
import { toOwnSwitch } from './to-own-switch.ts';

export interface GetOwnProfileNeeds extends ShowProfileNeeds {
  readonly switchboard: Pick<Switchboard, 'read'>;
  readonly clock: Clock;
}

/** The caller's profile as the public sees it once it may, and how their switch stands. */
export function makeGetOwnProfile(needs: GetOwnProfileNeeds): Handler<'getOwnProfile'> {
  return async ({ uid }, { currency }) => {
    const [stored, state] = await Promise.all([needs.profiles.find(uid), needs.switchboard.read(uid)]);
    if (!stored || !state) throw new DomainError('not_found', 'not_found');
    const { locale, edition } = stored.profile;
    const shown = await showProfile(needs, stored, currency);
    return { shown, locale, edition, switch: toOwnSwitch(state, needs.clock.now()) };
  };
}
