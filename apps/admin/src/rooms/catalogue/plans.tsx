import { callFunction } from '@sos/browser/call-function';
import { Button } from '@sos/ui/button';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { DataTable } from '../../shared/table/data-table.tsx';
import { OpenLine } from '../../shared/table/open-line.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useWords } from '../../shared/words.ts';
import { PlanDialog } from './plan-dialog.tsx';
import { PlanDrawer } from './plan-drawer.tsx';
import { type Plan, subscribersOf } from './plan.ts';
import { usePlanWords } from './use-plan-words.ts';
import { useOpenLine } from '../../shared/table/use-open-line.ts';

const idOf = ({ id }: Plan) => id;

/** What providers can subscribe to. */
export function Plans() {
  const { say } = useWords();
  const queries = useQueryClient();
  const columns = usePlanColumns();
  const line = useOpenLine(source, idOf);
  const [isNew, setNew] = useState(false);
  const refresh = () => void queries.invalidateQueries({ queryKey: ['plans'] });
  return (
    <>
      <div>
        <Button tone="primary" onClick={() => setNew(true)}>
          {say('adminPlans.new')}
        </Button>
      </div>
      <DataTable
        name="plans"
        caption={say('adminPlans.caption')}
        columns={columns}
        source={source}
        rowId={idOf}
        openId={line.id}
        onOpen={line.open}
        filters={null}
        filterNames={[]}
      />
      <OpenLine line={line}>
        {(opened) => <PlanDrawer plan={opened} onClose={line.close} onChanged={refresh} />}
      </OpenLine>
      {isNew && <PlanDialog plan={null} onClose={() => setNew(false)} onDone={refresh} />}
    </>
  );
}

const source: TableSource<Plan> = {
  key: ['plans'],
  page: async (_asked, signal) => ({ rows: (await callFunction('adminListPlans', {}, signal)).plans, next: null }),
};

function usePlanColumns(): Column<Plan>[] {
  const { say } = useWords();
  const { count, priceOf } = usePlanWords();
  return useMemo(
    (): Column<Plan>[] => [
      {
        id: 'name',
        title: say('adminPlans.name'),
        cell: ({ terms }) => <bdi translate="no">{terms.name}</bdi>,
        text: ({ terms }) => terms.name,
      },
      {
        id: 'price',
        title: say('adminPlans.price'),
        cell: ({ terms }) => <span translate="no">{priceOf(terms)}</span>,
        text: ({ terms }) => priceOf(terms),
      },
      {
        id: 'calls',
        title: say('adminPlans.aiCalls'),
        cell: ({ terms }) => <span translate="no">{count(terms.aiCalls)}</span>,
        text: ({ terms }) => `${terms.aiCalls}`,
      },
      {
        id: 'subscribers',
        title: say('adminPlans.subscribers'),
        cell: (plan) => <span translate="no">{count(subscribersOf(plan))}</span>,
        text: (plan) => `${subscribersOf(plan)}`,
      },
      {
        id: 'offered',
        title: say('adminPlans.isOffered'),
        cell: ({ terms }) => (
          <span className="chip-small" data-tone={terms.isOffered ? 'calm' : 'plain'}>
            {say(terms.isOffered ? 'adminPlans.yes' : 'adminPlans.no')}
          </span>
        ),
        text: ({ terms }) => `${terms.isOffered}`,
      },
    ],
    [say, count, priceOf],
  );
}
