import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import type { ApplicationView } from '@sos/contracts/applications';
import { Problem } from '@sos/browser/problem.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { LinksOf } from '../../shared/person/person-links.tsx';
import { useWords } from '../../shared/words.ts';
import { ApplicationDeeds } from './application-deeds.tsx';
import { ApplicationFacts } from './application-facts.tsx';
import { ChangedFacts } from './changed-facts.tsx';
import { Documents } from './documents.tsx';

interface ApplicationDrawerProps {
  readonly uid: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** What somebody says of themselves beside the documents that show it. */
export function ApplicationDrawer({ uid, onClose, onDone }: ApplicationDrawerProps) {
  const { say } = useWords();
  const query = useQuery({
    queryKey: ['application', uid],
    queryFn: ({ signal }) => callFunction('adminGetApplication', { uid }, signal),
    // What is decided about stays as it was looked at.
    refetchOnWindowFocus: false,
  });
  const view = query.data;
  const done = () => {
    void query.refetch();
    onDone();
  };
  return (
    <Drawer
      title={view?.displayName ?? say('adminProviders.application')}
      onClose={onClose}
      zone={view?.answers.timeZone}
      deeds={view && isOpen(view) && <ApplicationDeeds uid={uid} view={view} onDone={done} />}
    >
      {query.isPending && <Skeleton inline="100%" block="12rem" />}
      {query.isError && !view && <NoApplication error={query.error} onRetry={() => void query.refetch()} />}
      {view && <Whole uid={uid} view={view} />}
    </Drawer>
  );
}

function Whole({ uid, view }: { readonly uid: string; readonly view: ApplicationView }) {
  return (
    <>
      <LinksOf uid={uid} here="application" />
      <div className="beside">
        <Documents files={view.files} />
        <div className="grid content-start gap-5">
          <ChangedFacts view={view} />
          <ApplicationFacts view={view} />
        </div>
      </div>
    </>
  );
}

/** Whether there is anything to decide. */
function isOpen({ status, review }: ApplicationView): boolean {
  return status === 'submitted' || status === 'rejected' || review?.status === 'waiting';
}

function NoApplication({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { say } = useWords();
  if (reasonOf(error) === 'not_found') return <p>{say('adminProviders.gone')}</p>;
  return <Problem error={error} money={null} onRetry={onRetry} />;
}
