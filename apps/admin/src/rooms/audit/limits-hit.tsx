import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { PlainTable } from '../../shared/table/plain-table.tsx';
import { useWords } from '../../shared/words.ts';

/** Milliseconds after which the counts are asked for again. */
const refresh = 60_000;

/** At which limits somebody stands now, how many, and until when. */
export function LimitsHit() {
  const { say, formats, times } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['limits'],
    queryFn: ({ signal }) => callFunction('adminListLimits', {}, signal),
    refetchInterval: refresh,
  });
  if (!data) {
    if (error) return <Problem error={error} money={null} onRetry={() => void refetch()} />;
    return <Skeleton inline="100%" block="10rem" />;
  }
  const number = new Intl.NumberFormat(formats);
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  const heads = ['name', 'subjects', 'until'] as const;
  return (
    <>
      <p className="text-s text-soft">{say('adminAudit.limits.about')}</p>
      {data.hits.length === 0 ? (
        <p>{say('adminAudit.limits.none')}</p>
      ) : (
        <PlainTable title={say('adminAudit.limits')} heads={heads.map((head) => say(`adminAudit.limits.${head}`))}>
          {data.hits.map(({ name, subjects, until }) => (
            <tr key={name}>
              <th scope="row">{say(`adminConfig.limit.${name}`)}</th>
              <td>{number.format(subjects)}</td>
              <td>
                <time dateTime={new Date(until).toISOString()}>{time.format(until)}</time>
              </td>
            </tr>
          ))}
        </PlainTable>
      )}
    </>
  );
}
