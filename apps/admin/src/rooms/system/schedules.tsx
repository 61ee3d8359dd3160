import { Button } from '@sos/ui/button';
import { useWords } from '../../shared/words.ts';
import { PlainTable } from '../../shared/table/plain-table.tsx';
import type { System, SystemDeed } from './system-deed.tsx';

interface SchedulesProps extends Pick<System, 'schedules'> {
  readonly onDeed: (deed: SystemDeed) => void;
}

const tones = { running: 'wait', done: 'calm', failed: 'signal' } as const;

/** Schedules with their last run; each can be run by hand. */
export function Schedules({ schedules, onDeed }: SchedulesProps) {
  const { say, times } = useWords();
  const time = times({ dateStyle: 'medium', timeStyle: 'medium' });
  const heads = ['name', 'when', 'lastRun', 'outcome', 'deed'] as const;
  return (
    <PlainTable title={say('adminSystem.schedules')} heads={heads.map((head) => say(`adminSystem.${head}`))}>
      {schedules.map(({ name, when, startedAt, outcome, problem, revision }) => (
        <tr key={name}>
          <th scope="row" translate="no">
            {name}
          </th>
          <td translate="no">{when}</td>
          <td>
            {startedAt === null ? say('adminSystem.never') : <time translate="no">{time.format(startedAt)}</time>}
          </td>
          <td>
            {outcome && (
              <span className="chip-small" data-tone={tones[outcome]}>
                {say(`adminSystem.outcome.${outcome}`)}
              </span>
            )}
            {problem && (
              <span className="text-soft ms-2" translate="no">
                {problem}
              </span>
            )}
          </td>
          <td>
            <Button
              aria-label={say('adminSystem.run.of', { name })}
              onClick={() => onDeed({ kind: 'run', of: { name, revision } })}
            >
              {say('adminSystem.run')}
            </Button>
          </td>
        </tr>
      ))}
    </PlainTable>
  );
}
