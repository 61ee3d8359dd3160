import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { PlainTable } from '../../shared/table/plain-table.tsx';
import { useWords } from '../../shared/words.ts';
import { dollarsIn } from '../../shared/commission.ts';
import { type Draft, periodOf, type Simulation } from './plan.ts';
import { ProgrammeName } from './programme-name.tsx';

interface SimulatorProps {
  readonly draft: Draft;
  readonly unavailable: boolean;
}

/** Replays past calls under the draft; nothing is saved. */
export function Simulator({ draft, unavailable }: SimulatorProps) {
  const { say } = useWords();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const period = periodOf(from, until);
  const { mutate, data, error, isPending, variables } = useMutation({
    mutationFn: (input: { readonly plan: Draft; readonly from: number; readonly until: number }) =>
      callFunction('adminSimulatePlan', input),
  });
  const run = () => period && mutate({ plan: draft, ...period });
  return (
    <section className="grid gap-3" aria-label={say('adminAffiliates.simulate')}>
      <h2 className="text-m">{say('adminAffiliates.simulate')}</h2>
      <p className="text-soft">{say('adminAffiliates.simulate.about')}</p>
      <div className="config-row">
        <TextField
          label={say('adminAffiliates.simulate.from')}
          type="date"
          value={from}
          onChange={({ target }) => setFrom(target.value)}
        />
        <TextField
          label={say('adminAffiliates.simulate.until')}
          type="date"
          value={until}
          onChange={({ target }) => setUntil(target.value)}
        />
      </div>
      <div>
        <Button busy={isPending} unavailable={unavailable || period === null} onClick={run}>
          {say('adminAffiliates.simulate.run')}
        </Button>
      </div>
      {error && <Problem error={error} money={null} onRetry={run} />}
      {data && <Outcome simulation={data} isOld={variables?.plan !== draft} />}
    </section>
  );
}

function Outcome({ simulation, isOld }: { readonly simulation: Simulation; readonly isOld: boolean }) {
  const { say, formats } = useWords();
  const { calls, until, now, draft, cut, affiliates, others } = simulation;
  const dollars = dollarsIn(formats);
  const end = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeZone: 'UTC' }).format(until - 1);
  const heads = ['who', 'programme', 'now', 'draft', 'change', 'cut'] as const;
  const sum = { calls, end, now: dollars(now), draft: dollars(draft), change: dollars(draft - now) };
  return (
    <>
      <output>{say('adminAffiliates.simulate.sum', sum)}</output>
      {cut > 0 && <p>{say('adminAffiliates.simulate.lost', { cut: dollars(cut) })}</p>}
      {isOld && <p className="text-soft">{say('adminAffiliates.simulate.old')}</p>}
      {affiliates.length > 0 && (
        <PlainTable
          title={say('adminAffiliates.simulate.each')}
          heads={heads.map((head) =>
            say(head === 'programme' ? 'adminAffiliates.programme' : `adminAffiliates.simulate.${head}`),
          )}
        >
          {affiliates.map((each) => (
            <tr key={each.uid}>
              <th scope="row">
                <code translate="no">{each.uid}</code>
              </th>
              <td>
                <ProgrammeName whose={each} />
              </td>
              <td translate="no">{dollars(each.now)}</td>
              <td translate="no">{dollars(each.draft)}</td>
              <td translate="no">{dollars(each.draft - each.now)}</td>
              <td translate="no">{dollars(each.cut)}</td>
            </tr>
          ))}
        </PlainTable>
      )}
      {others > 0 && <p className="text-soft">{say('adminAffiliates.simulate.others', { count: others })}</p>}
    </>
  );
}
