import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import { Decide } from './decide.tsx';
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
        <AnswerList view={data} />
      </div>
      <div className="panel">
        <ReviewedFiles files={data.files} />
        {data.status === 'submitted' && (
          <Decide key={data.revision} uid={uid} revision={data.revision} onDone={() => void refetch()} />
        )}
        {data.status !== 'submitted' && (
          <div>
            <Button onClick={() => void refetch()}>{say('application.reload')}</Button>
          </div>
        )}
      </div>
    </div>
  );
}
