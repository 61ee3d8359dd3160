import { callFunction } from '@sos/browser/call-function';
import { paths } from '@sos/contracts/paths';
import { useQuery } from '@tanstack/react-query';
import { Timeline } from '../../shared/drawer/timeline.tsx';
import { PersonName } from '../../shared/names/person-name.tsx';
import { vendorNames } from '../../shared/vendor-names.ts';
import { useWords } from '../../shared/words.ts';
import { storyOf, type Withdrawal } from './withdrawal.ts';

/** What happened to a withdrawal, with the reasons of admins. */
export function Story({ withdrawal }: { readonly withdrawal: Withdrawal }) {
  const { say } = useWords();
  const { id, rail, affiliateId } = withdrawal;
  const { data } = useQuery({
    queryKey: ['withdrawals', 'deeds', id],
    queryFn: ({ signal }) => callFunction('adminGetAuditLog', { subjectKind: 'withdrawal', subjectId: id }, signal),
  });
  const causeOf = (uid: string | null) => (uid === null ? vendorNames[rail] : <PersonName uid={uid} />);
  const lines = storyOf(withdrawal, data?.entries ?? []).map(({ key, at, words, entry }) => ({
    key,
    at,
    title: say(words),
    detail: entry?.reason,
    cause: causeOf(entry?.adminId ?? (words === 'adminWithdrawals.asked' ? affiliateId : null)),
    document: entry ? paths.adminAuditLog(entry.id) : paths.withdrawal(id),
  }));
  return <Timeline lines={lines} />;
}
