import { callFunction } from '@sos/browser/call-function';
import { entryCauses } from '@sos/domain/journal/causes';
import { accounts } from '@sos/domain/journal/posting';
import { DataTable } from '../../shared/table/data-table.tsx';
import { FilterChip } from '../../shared/table/filter-chip.tsx';
import { OpenLine } from '../../shared/table/open-line.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { EntryDrawer } from './entry-drawer.tsx';
import type { Entry } from './journal-entry.ts';
import { useEntryColumns } from './use-entry-columns.tsx';
import { useOpenLine } from '../../shared/table/use-open-line.ts';

const idOf = ({ id }: Entry) => id;

/** All movements, the newest first. */
export function Entries() {
  const { say } = useWords();
  const url = useUrlState();
  const columns = useEntryColumns();
  const source = sourceOf(url.get('account'), url.get('cause'), url.get('payment'));
  const line = useOpenLine(source, idOf);
  const accountOptions = accounts.map((value) => ({ value, label: say(`adminJournal.account.${value}`) }));
  const causeOptions = entryCauses.map((value) => ({ value, label: say(`adminJournal.cause.${value}`) }));
  return (
    <>
      <DataTable
        name="journal"
        caption={say('adminJournal.entries')}
        columns={columns}
        source={source}
        rowId={idOf}
        openId={line.id}
        onOpen={line.open}
        filters={
          <>
            <FilterChip name="account" label={say('adminJournal.account')} options={accountOptions} />
            <FilterChip name="cause" label={say('adminJournal.cause')} options={causeOptions} />
          </>
        }
        filterNames={['account', 'cause', 'payment']}
      />
      <OpenLine line={line}>{(opened) => <EntryDrawer entry={opened} onClose={line.close} />}</OpenLine>
    </>
  );
}

function sourceOf(accountName: string, causeName: string, paymentId: string): TableSource<Entry> {
  const account = accounts.find((each) => each === accountName);
  const cause = entryCauses.find((each) => each === causeName);
  return {
    key: ['journal', account, cause, paymentId],
    page: async ({ cursor }, signal) => {
      const filters = { ...(account && { account }), ...(cause && { cause }), ...(paymentId && { paymentId }) };
      const { entries, nextCursor } = await callFunction(
        'adminGetJournal',
        { ...filters, ...(cursor && { cursor }) },
        signal,
      );
      return { rows: entries, next: nextCursor };
    },
  };
}
