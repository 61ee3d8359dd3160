import type { AuditRecord } from '@sos/contracts/audit';
import { type ProviderSwitch, switchOffFor } from '@sos/domain/providers/switch';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Directory } from './ports.ts';

export interface ChangeProviderNeeds {
  readonly directory: Pick<Directory, 'changeProvider'>;
  readonly clock: Clock;
}
interface Deed {
  readonly action: string;
  readonly adminId: string;
  readonly uid: string;
  readonly requestId: string;
  readonly reason: string;
  readonly undoes?: string | undefined;
}
/** The provider as they become, and which of their fields the trail tells of. */
interface Step {
  readonly becomes: (before: ProviderSwitch) => ProviderSwitch;
  readonly told: 'visible' | 'availability';
}

/** Throws DomainError not_found, and changed where it is so already or nobody has approved the provider. */
export function makeHideProvider(needs: ChangeProviderNeeds): Handler<'adminHideProvider'> {
  return ({ uid: adminId }, { hidden, ...input }) => {
    const becomes = (before: ProviderSwitch) => {
      if (before.approval !== 'approved' || before.visible !== hidden) throw new DomainError('conflict', 'changed');
      return { ...before, visible: !hidden };
    };
    return change(needs, { ...input, adminId, action: 'adminHideProvider' }, { becomes, told: 'visible' });
  };
}

/** Throws DomainError not_found, and changed where they are off already. */
export function makeSetProviderOffline(needs: ChangeProviderNeeds): Handler<'adminSetProviderOffline'> {
  return ({ uid: adminId }, input) => {
    const becomes = (before: ProviderSwitch) => {
      if (before.availability === 'offline') throw new DomainError('conflict', 'changed');
      return switchOffFor(before, 'by_team');
    };
    return change(needs, { ...input, adminId, action: 'adminSetProviderOffline' }, { becomes, told: 'availability' });
  };
}

async function change({ directory, clock }: ChangeProviderNeeds, deed: Deed, { becomes, told }: Step) {
  const now = clock.now();
  const decide = (before: ProviderSwitch) => {
    const after = becomes(before);
    const audit: AuditRecord = {
      id: `provider-${deed.uid}-${deed.requestId}`,
      adminId: deed.adminId,
      action: deed.action,
      subjectKind: 'provider',
      subjectId: deed.uid,
      before: { [told]: before[told] },
      after: { [told]: after[told] },
      reason: deed.reason,
      at: now,
      undoes: deed.undoes ?? null,
    };
    return { after, audit };
  };
  if (!(await directory.changeProvider(deed.uid, decide, now))) throw new DomainError('not_found', 'not_found');
  return {};
}
