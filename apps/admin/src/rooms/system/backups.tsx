import { Button } from '@sos/ui/button';
import { PlainTable } from '../../shared/table/plain-table.tsx';
import { useWords } from '../../shared/words.ts';
import type { System, SystemDeed } from './system-deed.tsx';

interface BackupsProps extends Pick<System, 'backups' | 'schedules'> {
  readonly onDeed: (deed: SystemDeed) => void;
}

const tones = { whole: 'calm', late: 'signal', none: 'signal', unknown: 'wait' } as const;
/** Which schedule makes them. */
const makers = { sign_ins: 'backupFirebaseAuth', database: 'backupFirestore' } as const;

/** The last whole back-up of each kind, and whether it is older than wanted. */
export function Backups({ backups, schedules, onDeed }: BackupsProps) {
  const { say, times } = useWords();
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  const heads = ['backup', 'backup.madeAt', 'backup.state', 'deed'] as const;
  return (
    <PlainTable title={say('adminSystem.backups')} heads={heads.map((head) => say(`adminSystem.${head}`))}>
      {backups.map(({ kind, state, madeAt }) => {
        const maker = schedules.find(({ name }) => name === makers[kind]);
        return (
          <tr key={kind}>
            <th scope="row">{say(`adminSystem.backup.${kind}`)}</th>
            <td>{madeAt !== null && <time translate="no">{time.format(madeAt)}</time>}</td>
            <td>
              <span className="chip-small" data-tone={tones[state]}>
                {say(`adminSystem.backup.state.${state}`)}
              </span>
            </td>
            <td>
              {maker && (
                <Button
                  aria-label={say('adminSystem.backup.runOf', { name: maker.name })}
                  onClick={() => onDeed({ kind: 'run', of: { name: maker.name, revision: maker.revision } })}
                >
                  {say('adminSystem.backup.run')}
                </Button>
              )}
            </td>
          </tr>
        );
      })}
    </PlainTable>
  );
}
