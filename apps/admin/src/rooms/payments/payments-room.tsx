import { callFunction } from '@sos/browser/call-function';
import { Page } from '@sos/browser/page.tsx';
import { paymentStatuses } from '@sos/domain/payments/payment';
import { useQueryClient } from '@tanstack/react-query';
import { openedOf, openName } from '../../shared/places.ts';
import { DataTable } from '../../shared/table/data-table.tsx';
import { FilterChip } from '../../shared/table/filter-chip.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { PaymentDrawer } from './payment-drawer.tsx';
import type { PaymentRow } from './payment.ts';
import { usePaymentColumns } from './use-payment-columns.tsx';

/** Money of clients: held, taken and given back. */
export function Component() {
  const { say } = useWords();
  const url = useUrlState();
  const queries = useQueryClient();
  const columns = usePaymentColumns();
  const opened = openedOf(url.get('open'));
  const options = paymentStatuses.map((value) => ({ value, label: say(`adminPayments.status.${value}`) }));
  return (
    <Page hidden title={say('rooms.payments')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.payments')}</h1>
        <DataTable
          name="payments"
          caption={say('adminPayments.caption')}
          columns={columns}
          source={sourceOf(url.get('status'))}
          rowId={({ id }) => id}
          openId={opened?.id ?? null}
          onOpen={({ id }) => url.set({ open: openName({ kind: 'payment', id }) })}
          filters={<FilterChip name="status" label={say('adminPayments.status')} options={options} />}
          filterNames={['status']}
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

function sourceOf(name: string): TableSource<PaymentRow> {
  const status = paymentStatuses.find((each) => each === name);
  return {
    key: ['payments', 'list', status],
    page: async ({ cursor }, signal) => {
      const input = { ...(status && { status }), ...(cursor && { cursor }) };
      const { payments, nextCursor } = await callFunction('adminListPayments', input, signal);
      return { rows: payments, next: nextCursor };
    },
  };
}
