import { Button } from '@sos/ui/button';
import { useWords } from '../../shared/words.ts';
import { PlainTable } from '../../shared/table/plain-table.tsx';
import type { System, SystemDeed } from './system-deed.tsx';

interface QueuesProps extends Pick<System, 'queues'> {
  readonly onDeed: (deed: SystemDeed) => void;
}

/** Queues with their state; each can be paused and let go on. */
export function Queues({ queues, onDeed }: QueuesProps) {
  const { say, formats, times } = useWords();
  const heads = ['name', 'state', 'waiting', 'nextAt', 'deed'] as const;
  const number = new Intl.NumberFormat(formats);
  const time = times({ dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <PlainTable title={say('adminSystem.queues')} heads={heads.map((head) => say(`adminSystem.${head}`))}>
      {queues.map(({ name, state, waiting, nextAt, revision }) => {
        const kind = state === 'paused' ? 'resume' : 'pause';
        return (
          <tr key={name}>
            <th scope="row" translate="no">
              {name}
            </th>
            <td>
              <span className="chip-small" data-tone={state === 'running' ? 'calm' : 'wait'}>
                {say(`adminSystem.state.${state}`)}
              </span>
            </td>
            <td>
              {waiting === null ? (
                say('adminSystem.state.unknown')
              ) : (
                <span translate="no">{number.format(waiting)}</span>
              )}
            </td>
            <td>{nextAt !== null && <time translate="no">{time.format(nextAt)}</time>}</td>
            <td>
              <Button
                aria-label={say(`adminSystem.${kind}.of`, { name })}
                onClick={() => onDeed({ kind, of: { name, revision } })}
              >
                {say(`adminSystem.${kind}`)}
              </Button>
            </td>
          </tr>
        );
      })}
    </PlainTable>
  );
}
