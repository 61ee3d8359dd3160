import { callFunction } from '@sos/browser/call-function';
import { idPattern } from '@sos/domain/shared/id';
import { useQuery } from '@tanstack/react-query';
import { batchNames } from './batch-names.ts';

const nameOf = batchNames(async (uids) => (await callFunction('adminGetNames', { uids: [...uids] })).names);
/** Milliseconds for which a name is taken to be the same. */
const LASTS = 300_000;

/** Who stands behind an id; the id itself until it is known, of whoever is gone, and of what is no person. */
export function PersonName({ uid }: { readonly uid: string }) {
  const { data } = useQuery({
    queryKey: ['person-name', uid],
    queryFn: () => nameOf(uid),
    enabled: idPattern.test(uid),
    staleTime: LASTS,
  });
  return (
    <bdi translate="no" title={uid}>
      {data ?? uid}
    </bdi>
  );
}
