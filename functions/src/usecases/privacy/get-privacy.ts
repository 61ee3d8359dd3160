import { exportAfter } from '@sos/domain/privacy/data-export';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { AccountDeletions, DataExports, OpenMatters } from './ports.ts';
import { toDeletionView } from './request-deletion.ts';
import { toExportView } from './request-export.ts';

export interface GetPrivacyNeeds {
  readonly exports: Pick<DataExports, 'find'>;
  readonly deletions: Pick<AccountDeletions, 'find'>;
  readonly matters: OpenMatters;
  readonly clock: Clock;
}

export function makeGetPrivacy({ exports, deletions, matters, clock }: GetPrivacyNeeds): Handler<'getPrivacy'> {
  return async ({ uid }) => {
    const [asked, deletion, open] = await Promise.all([exports.find(uid), deletions.find(uid), matters.of(uid)]);
    const isMeant = deletion && deletion.state !== 'withdrawn';
    return {
      dataExport: asked ? toExportView(exportAfter(asked, clock.now()) ?? asked) : null,
      deletion: isMeant ? toDeletionView(deletion) : null,
      open,
    };
  };
}
