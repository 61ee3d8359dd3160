import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { Status } from '@sos/ui/status';
import { useQuery } from '@tanstack/react-query';
import { roomPath } from '../../shared/places.ts';
import { useWords } from '../../shared/words.ts';

/** Milliseconds after which the state is asked for again. */
const refresh = 60_000;

/** Queues that hold their tasks and schedules whose last run failed: what somebody should look at. */
export function Works() {
  const { say } = useWords();
  const { data, isError } = useQuery({
    queryKey: ['system'],
    queryFn: ({ signal }) => callFunction('adminGetSystem', {}, signal),
    refetchInterval: refresh,
  });
  const held = (data?.queues ?? []).flatMap(({ name, state }) => (state === 'running' ? [] : [{ name, state }]));
  const failed = data?.schedules.filter(({ outcome }) => outcome === 'failed') ?? [];
  const isWell = data !== undefined && held.length + failed.length === 0;
  return (
    <div className="card figure">
      <LocalLink to={roomPath('system')} className="text-s">
        {say('adminOverview.works')}
      </LocalLink>
      {isError && !data && <span>{say('adminOverview.worksUnknown')}</span>}
      {isWell && <Status tone="calm">{say('adminOverview.worksWell')}</Status>}
      {held.map(({ name, state }) => (
        <Status key={name} tone="wait">
          {say(`adminOverview.queue.${state}`, { name })}
        </Status>
      ))}
      {failed.map(({ name }) => (
        <Status key={name} tone="wait">
          {say('adminOverview.scheduleFailed', { name })}
        </Status>
      ))}
    </div>
  );
}
