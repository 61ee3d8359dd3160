import { Button } from '@sos/ui/button';
import { useWords } from '../../shared/words.ts';
import { PlainTable } from '../../shared/table/plain-table.tsx';
import type { System, SystemDeed } from './system-deed.tsx';

interface QueuesProps extends Pick<System, 'queues'> {
  readonly onDeed: (deed: SystemDeed) => void;
}

/** Queues with their state; each can be paused and let go on. */
export function Queues({ queues, onDeed }: QueuesProps) {
  const { say } = useWords();
  const heads = ['name', 'state', 'deed'] as const;
  return (
    <PlainTable title={say('adminSystem.queues')} heads={heads.map((head) => say(`adminSystem.${head}`))}>
      {queues.map(({ name, state, revision }) => {
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
