import { callFunction } from '@sos/browser/call-function';
import { Page } from '@sos/browser/page.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { Backups } from './backups.tsx';
import { Costs } from './costs.tsx';
import { Breakers, Regions } from './plain-tables.tsx';
import { Queues } from './queues.tsx';
import { Schedules } from './schedules.tsx';
import { SystemDeedDialog } from './system-deed.tsx';
import type { SystemDeed } from './system-deed.tsx';

/** Milliseconds after which the state is asked for again. */
const refresh = 15_000;

export function Component() {
  const { say } = useWords();
  const [deed, setDeed] = useState<SystemDeed | null>(null);
  const query = useQuery({
    queryKey: ['system'],
    queryFn: ({ signal }) => callFunction('adminGetSystem', {}, signal),
    refetchInterval: refresh,
  });
  const { data } = query;
  return (
    <Page hidden title={say('rooms.system')} description={say('admin.about')}>
      <div className="grid gap-6">
        <h1>{say('rooms.system')}</h1>
        {query.isPending && <Skeleton inline="100%" block="20rem" />}
        {query.isError && !data && <Problem error={query.error} money={null} onRetry={() => void query.refetch()} />}
        {data && (
          <>
            <Schedules schedules={data.schedules} onDeed={setDeed} />
            <Queues queues={data.queues} onDeed={setDeed} />
            <p className="text-s text-soft">{say('adminSystem.drain')}</p>
            <Backups backups={data.backups} schedules={data.schedules} onDeed={setDeed} />
            <Breakers breakers={data.breakers} />
            <Regions regions={data.regions} />
          </>
        )}
        <Costs />
      </div>
      {deed && <SystemDeedDialog deed={deed} onClose={() => setDeed(null)} onDone={() => void query.refetch()} />}
    </Page>
  );
}
