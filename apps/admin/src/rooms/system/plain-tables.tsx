import { useId } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/words.ts';
import type { System } from './system-deed.tsx';

interface PlainTableProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}

/** A short table under its heading; on a small screen it scrolls by itself, with the keyboard too. */
export function PlainTable({ title, heads, children }: PlainTableProps) {
  const id = useId();
  return (
    <div className="grid gap-2">
      <h2 id={id} className="text-m">
        {title}
      </h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by the keyboard */}
      <section className="plain-table" tabIndex={0} aria-labelledby={id}>
        <table className="table" aria-labelledby={id}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </div>
  );
}

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
