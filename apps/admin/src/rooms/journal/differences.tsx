import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { Button } from '@sos/ui/button';
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { DataTable } from '../../shared/table/data-table.tsx';
import { OpenLine } from '../../shared/table/open-line.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { StateChip } from '../../shared/table/state-chip.tsx';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { DifferenceDrawer } from './difference-drawer.tsx';
import type { Difference } from './difference.ts';
import { useDifferenceColumns } from './use-difference-columns.tsx';
import { useOpenLine } from '../../shared/table/use-open-line.ts';

const idOf = ({ id }: Difference) => id;

/** What the rails say otherwise than we do, and the comparison that found it. */
export function Differences() {
  const { say } = useWords();
  const url = useUrlState();
  const queries = useQueryClient();
  const columns = useDifferenceColumns();
  const all = url.get('state') === 'all';
  const source = sourceOf(all ? 'all' : 'open', (runs) => queries.setQueryData(RUNS, runs));
  const line = useOpenLine(source, idOf);
  const done = () => {
    line.close();
    void queries.invalidateQueries({ queryKey: ['differences'] });
  };
  return (
    <>
      <LastRun />
      <DataTable
        name="differences"
        caption={say('adminJournal.differences')}
        empty={say('adminJournal.differences.empty')}
        columns={columns}
        source={source}
        rowId={idOf}
        openId={line.id}
        onOpen={line.open}
        filters={<StateChip value="all" label={say('adminJournal.all')} />}
        filterNames={['state']}
      />
      <OpenLine line={line}>
        {(opened) => <DifferenceDrawer difference={opened} onClose={line.close} onDone={done} />}
      </OpenLine>
    </>
  );
}

/** The last comparisons come with the list. */
const RUNS = ['differences', 'run'];

function sourceOf(state: 'open' | 'all', onRuns: (runs: Runs) => void): TableSource<Difference> {
  return {
    key: ['differences', state],
    page: async ({ cursor }, signal) => {
      const input = { state, ...(cursor && { cursor }) };
      const { differences, nextCursor, run, payoutRun } = await callFunction('adminListDifferences', input, signal);
      onRuns({ run, payoutRun });
      return { rows: differences, next: nextCursor };
    },
  };
}

type Runs = Pick<Output<'adminListDifferences'>, 'run' | 'payoutRun'>;

function LastRun() {
  const { say } = useWords();
  const [comparing, setComparing] = useState(false);
  const queries = useQueryClient();
  const { data } = useQuery<Runs>({ queryKey: RUNS, queryFn: skipToken });
  return (
    <div className="flex flex-wrap items-center gap-3">
      {data && <RunText run={data.run} />}
      {data?.payoutRun && <PayoutRunText run={data.payoutRun} />}
      <Button onClick={() => setComparing(true)}>{say('adminJournal.compare')}</Button>
      {comparing && (
        <DeedDialog
          title={say('adminJournal.compare')}
          sentence={say('adminJournal.compare.sentence')}
          confirm={say('adminJournal.compare')}
          onClose={() => setComparing(false)}
          onDone={() => void queries.invalidateQueries({ queryKey: ['differences'] })}
          send={compare}
        />
      )}
    </div>
  );
}

function RunText({ run }: Pick<Runs, 'run'>) {
  const { say, times } = useWords();
  if (!run) return <p>{say('adminJournal.run.never')}</p>;
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  const { startedAt, endedAt, movements, payments, entries, found } = run;
  if (endedAt === null) return <p>{say('adminJournal.run.running', { at: time.format(startedAt) })}</p>;
  const counts = { movements, payments, entries, found };
  return <p>{say('adminJournal.run.last', { at: time.format(endedAt), ...counts })}</p>;
}

function PayoutRunText({ run }: { readonly run: NonNullable<Runs['payoutRun']> }) {
  const { say, times } = useWords();
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  const { startedAt, endedAt, payouts, withdrawals, found } = run;
  if (endedAt === null) return <p>{say('adminJournal.payoutRun.running', { at: time.format(startedAt) })}</p>;
  return <p>{say('adminJournal.payoutRun.last', { at: time.format(endedAt), payouts, withdrawals, found })}</p>;
}

/** The same as the schedule does at night, out of turn. */
async function compare(reason: string): Promise<unknown> {
  const { schedules } = await callFunction('adminGetSystem', {});
  const { revision = 0 } = schedules.find(({ name }) => name === 'reconcilePayments') ?? {};
  return callFunction('adminRunSchedule', { name: 'reconcilePayments', revision, reason });
}
