import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { Button } from '@sos/ui/button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { PlainTable } from '../../shared/table/plain-table.tsx';
import { useWords } from '../../shared/words.ts';

type Used = Output<'adminListLimits'>['used'][number];

/** What a person has used of their limits in the windows that are open, each of which an admin can lift. */
export function PersonLimits({ uid }: { readonly uid: string }) {
  const { say, formats, times } = useWords();
  const [lifting, setLifting] = useState<{ name: Used['name']; requestId: string } | null>(null);
  const { data, refetch } = useQuery({
    queryKey: ['limits', uid],
    queryFn: ({ signal }) => callFunction('adminListLimits', { uid }, signal),
  });
  if (!data || data.used.length === 0) return null;
  const number = new Intl.NumberFormat(formats);
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  const heads = ['limit', 'used', 'until', 'lift'] as const;
  return (
    <>
      <PlainTable title={say('adminPeople.limits')} heads={heads.map((head) => say(`adminPeople.limits.${head}`))}>
        {data.used.map(({ name, used, max, until }) => (
          <tr key={name}>
            <th scope="row">{say(`adminConfig.limit.${name}`)}</th>
            <td>
              <span className="chip-small" data-tone={used >= max ? 'wait' : undefined}>
                {say('adminPeople.limits.of', { used: number.format(used), max: number.format(max) })}
              </span>
            </td>
            <td>
              <time dateTime={new Date(until).toISOString()}>{time.format(until)}</time>
            </td>
            <td>
              <Button
                aria-label={say('adminPeople.limits.lift.of', { name: say(`adminConfig.limit.${name}`) })}
                onClick={() => setLifting({ name, requestId: crypto.randomUUID() })}
              >
                {say('adminPeople.limits.lift')}
              </Button>
            </td>
          </tr>
        ))}
      </PlainTable>
      {lifting && (
        <DeedDialog
          title={say('adminPeople.limits.lift')}
          sentence={say('adminPeople.limits.lift.sentence', { name: say(`adminConfig.limit.${lifting.name}`) })}
          confirm={say('adminPeople.limits.lift')}
          onClose={() => setLifting(null)}
          onDone={() => void refetch()}
          send={(reason) => callFunction('adminLiftLimit', { uid, ...lifting, reason })}
        />
      )}
    </>
  );
}
