import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import type { ApplicationView } from '@sos/contracts/applications';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import { ChangedFacts } from './changed-facts.tsx';
import { allActs, Decide } from './decide.tsx';
import { AnswerList } from './answer-list.tsx';
import { ReviewedFiles } from './reviewed-files.tsx';

/** One application beside its documents, with the admin's three acts. */
export function ReviewApplication({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['application-of', uid],
    queryFn: ({ signal }) => callFunction('adminGetApplication', { uid }, signal),
    // What is decided about stays as it was looked at.
    refetchOnWindowFocus: false,
  });
  if (!data && error) return <Problem error={error} money={null} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton inline="100%" block="24rem" />;
  return (
    <div className="with-side">
      <div className="panel">
        <h1 className="text-xl" dir="auto">
          {data.displayName}
        </h1>
        <p className="flex flex-wrap gap-3">
          <span>{say(`kind.${data.kind}`)}</span>
          <span className="text-soft">{say(`applications.status.${data.status}`)}</span>
        </p>
        {data.words !== null && (
          <Banner tone="plain" title={say('applications.words')}>
            <p dir="auto">{data.words}</p>
          </Banner>
        )}
        <ChangedFacts view={data} />
        <AnswerList view={data} />
      </div>
      <div className="panel">
        <ReviewedFiles files={data.files} />
        {isOpen(data) ? (
          <Decide
            key={data.revision}
            uid={uid}
            revision={data.revision}
            acts={data.status === 'submitted' ? allActs : ['approve', 'reject']}
            onDone={() => void refetch()}
          />
        ) : (
          <div>
            <Button onClick={() => void refetch()}>{say('application.reload')}</Button>
          </div>
        )}
      </div>
    </div>
  );
}

/** Whether there is anything to decide. */
function isOpen({ status, review }: ApplicationView): boolean {
  return status === 'submitted' || review?.status === 'waiting';
}
