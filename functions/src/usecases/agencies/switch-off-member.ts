import { switchOffFor } from '@sos/domain/providers/switch';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { DeedLog } from '../audit/ports.ts';
import type { Switchboard } from '../providers/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Agencies } from './ports.ts';

export interface SwitchOffNeeds {
  readonly agencies: Pick<Agencies, 'member'>;
  readonly switchboard: Pick<Switchboard, 'change'>;
  readonly deeds: DeedLog;
  readonly clock: Clock;
}

/** Throws DomainError not_found for whoever is no member of the caller's agency, and no_consent. */
export function makeSwitchOffMember(needs: SwitchOffNeeds): Handler<'switchOffAgencyMember'> {
  const { agencies, switchboard, deeds, clock } = needs;
  return async ({ uid: adminId }, { providerId }) => {
    const member = await agencies.member(providerId);
    if (member?.agencyId !== adminId) throw new DomainError('not_found', 'not_found');
    if (!member.maySwitchOff) throw new DomainError('conflict', 'no_consent');
    const at = clock.now();
    let was: string | null = null;
    const after = await switchboard.change(
      providerId,
      (before) => {
        was = before.availability;
        return before.availability === 'offline' ? undefined : switchOffFor(before, 'by_agency');
      },
      at,
    );
    if (!after) throw new DomainError('not_found', 'not_found');
    const subject = { subjectKind: 'provider', subjectId: providerId } as const;
    const entry = { id: `provider-${providerId}-${at}`, adminId, action: 'switchOffAgencyMember', ...subject };
    await deeds.note({ ...entry, before: was, after: after.availability, reason: '', at, undoes: null });
    return { availability: after.availability };
  };
}
