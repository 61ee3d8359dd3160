import { type ScheduleName as Known, schedules as allSchedules } from '@sos/domain/system/schedules';
import { Button } from '@sos/ui/button';
import { known } from '../../shared/known.ts';
import { useWords } from '../../shared/words.ts';
import { PlainTable } from '../../shared/table/plain-table.tsx';
import type { System, SystemDeed } from './system-deed.tsx';
import { whenInWords } from './when-in-words.ts';

interface SchedulesProps extends Pick<System, 'schedules'> {
  readonly onDeed: (deed: SystemDeed) => void;
}

const tones = { running: 'wait', done: 'calm', failed: 'signal' } as const;

/** Schedules with their last run; each can be run by hand. */
export function Schedules({ schedules, onDeed }: SchedulesProps) {
  const { say, formats, times } = useWords();
  const time = times({ dateStyle: 'medium', timeStyle: 'medium' });
  const heads = ['name', 'when', 'lastRun', 'outcome', 'deed'] as const;
  return (
    <PlainTable title={say('adminSystem.schedules')} heads={heads.map((head) => say(`adminSystem.${head}`))}>
      {schedules.map(({ name, when, startedAt, outcome, problem, revision }) => (
        <tr key={name}>
          <th scope="row" className="wraps">
            <ScheduleName name={name} />
          </th>
          <td className="wraps" title={when}>
            {whenInWords(when, { say, formats })}
          </td>
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

const names = Object.keys(allSchedules) as Known[];

/** What a schedule does, with the name that its function has; of one that only a newer release knows, that name alone. */
function ScheduleName({ name }: { readonly name: string }) {
  const { say } = useWords();
  const schedule = known(names, name);
  const code = <code translate="no">{name}</code>;
  if (!schedule) return code;
  return (
    <span className="grid">
      <span>{say(`adminSystem.does.${schedule}`)}</span>
      <span className="text-xs text-soft">{code}</span>
    </span>
  );
}
