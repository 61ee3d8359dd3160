import { PlainTable } from '../../shared/table/plain-table.tsx';
import { useWords } from '../../shared/words.ts';
import type { System } from './system-deed.tsx';

export function Breakers({ breakers }: Pick<System, 'breakers'>) {
  const { say } = useWords();
  const heads = ['vendor', 'state', 'failures'] as const;
  return (
    <PlainTable title={say('adminSystem.breakers')} heads={heads.map((head) => say(`adminSystem.${head}`))}>
      {breakers.map(({ vendor, state, failures }) => (
        <tr key={vendor}>
          <th scope="row" translate="no">
            {vendor}
          </th>
          <td>
            <span className="chip-small" data-tone={state === 'closed' ? 'calm' : 'signal'}>
              {say(`adminSystem.breaker.${state}`)}
            </span>
          </td>
          <td>{failures}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

export function Regions({ regions }: Pick<System, 'regions'>) {
  const { say } = useWords();
  const heads = ['region', 'callables', 'queues', 'schedules'] as const;
  return (
    <PlainTable title={say('adminSystem.regions')} heads={heads.map((head) => say(`adminSystem.${head}`))}>
      {regions.map(({ region, callables, queues, schedules }) => (
        <tr key={region}>
          <th scope="row" translate="no">
            {region}
          </th>
          <td>{callables}</td>
          <td>{queues}</td>
          <td>{schedules}</td>
        </tr>
      ))}
    </PlainTable>
  );
}
