import { callFunction } from '@sos/browser/call-function';
import { Page } from '@sos/browser/page.tsx';
import { paymentStatuses } from '@sos/domain/payments/payment';
import { useQueryClient } from '@tanstack/react-query';
import { openedOf, openName } from '../../shared/places.ts';
import { DataTable } from '../../shared/table/data-table.tsx';
import { DayFilter, dayNames } from '../../shared/table/day-filter.tsx';
import { boundsOf } from '../../shared/table/days.ts';
import { FilterChip } from '../../shared/table/filter-chip.tsx';
import { PersonFilter } from '../../shared/table/person-filter.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { PaymentDrawer } from './payment-drawer.tsx';
import type { PaymentRow } from './payment.ts';
import { usePaymentColumns } from './use-payment-columns.tsx';

const filterNames = ['status', 'client', ...dayNames];

/** Money of clients: held, taken and given back. */
export function Component() {
  const { say } = useWords();
  const url = useUrlState();
  const queries = useQueryClient();
  const columns = usePaymentColumns();
  const opened = openedOf(url.get('open'));
  return (
    <Page hidden title={say('rooms.payments')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.payments')}</h1>
        <DataTable
          name="payments"
          caption={say('adminPayments.caption')}
          empty={say('adminPayments.empty')}
          columns={columns}
          source={sourceOf(url.get)}
          rowId={({ id }) => id}
          openId={opened?.id ?? null}
          onOpen={({ id }) => url.set({ open: openName({ kind: 'payment', id }) })}
          filters={<Filters />}
          filterNames={filterNames}
        />
      </div>
      {opened && (
        <PaymentDrawer
          key={opened.id}
          id={opened.id}
          onClose={() => url.set({ open: null })}
          onChanged={() => void queries.invalidateQueries({ queryKey: ['payments'] })}
        />
      )}
    </Page>
  );
}

function Filters() {
  const { say } = useWords();
  const options = paymentStatuses.map((value) => ({ value, label: say(`adminPayments.status.${value}`) }));
  return (
    <>
      <FilterChip name="status" label={say('adminPayments.status')} options={options} />
      <DayFilter />
      <PersonFilter name="client" label={say('adminPayments.client')} />
    </>
  );
}

function sourceOf(filter: (name: string) => string): TableSource<PaymentRow> {
  const status = paymentStatuses.find((each) => each === filter('status'));
  const client = filter('client');
  const asked = { ...(status && { status }), ...(client && { client }), ...boundsOf(filter) };
  return {
    key: ['payments', 'list', asked],
    page: async ({ cursor, sort }, signal) => {
      const order = sort?.descending === false ? 'oldest' : 'newest';
      const input = { ...asked, order, ...(cursor && { cursor }) } as const;
      const { payments, nextCursor } = await callFunction('adminListPayments', input, signal);
      return { rows: payments, next: nextCursor };
    },
  };
}
