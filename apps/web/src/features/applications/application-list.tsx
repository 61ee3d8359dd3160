import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { applicationStatuses } from '@sos/domain/applications/application';
import { Button } from '@sos/ui/button';
import { SelectField } from '@sos/ui/field';
import { Skeleton } from '@sos/ui/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';

/** The last are approved ones that have changed what was checked. */
const listed = [...applicationStatuses, 'facts'] as const;
type Listed = (typeof listed)[number];

/** Who has applied, by the state of the application. */
export function ApplicationList() {
  const { say } = useWords();
  const [status, setStatus] = useState<Listed>('submitted');
  return (
    <div className="panel application">
      <SelectField
        label={say('applications.show')}
        value={status}
        onChange={({ target }) => setStatus(listed.find((each) => each === target.value) ?? 'submitted')}
      >
        {listed.map((each) => (
          <option key={each} value={each}>
            {say(`applications.status.${each}`)}
          </option>
        ))}
      </SelectField>
      <Rows key={status} status={status} />
    </div>
  );
}

function Rows({ status }: { readonly status: Listed }) {
  const { say, formats } = useWords();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['applications', status],
    queryFn: ({ pageParam, signal }) =>
      callFunction('adminListApplications', { status, ...(pageParam && { cursor: pageParam }) }, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  if (!data && error) return <Problem error={error} money={null} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton inline="100%" block="8rem" />;
  const rows = data.pages.flatMap(({ applications }) => applications);
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' });
  if (rows.length === 0) return <p>{say('applications.none')}</p>;
  return (
    <>
      <ul className="application-rows">
        {rows.map(({ uid, kind, headline, savedAt }) => (
          <li key={uid} className="card grid gap-1">
            <LocalLink className="text-link" to={`/applications/${uid}`} dir="auto">
              {headline === '' ? say(`kind.${kind}`) : headline}
            </LocalLink>
            <span className="text-s text-soft">{say(`kind.${kind}`)}</span>
            <time className="text-s text-soft" dateTime={new Date(savedAt).toISOString()}>
              {day.format(savedAt)}
            </time>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <div>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('applications.more')}
          </Button>
        </div>
      )}
    </>
  );
}
