import { LocalLink } from '@sos/browser/link.tsx';
import { formatMoney } from '@sos/domain/money/format-money';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { openName, roomPath } from '../../shared/places.ts';
import { useWords } from '../../shared/words.ts';
import { causeOf, type Entry } from './journal-entry.ts';
import { PlainTable } from '../../shared/table/plain-table.tsx';

interface EntryDrawerProps {
  readonly entry: Entry;
  readonly onClose: () => void;
}

/** One movement with both its sides. */
export function EntryDrawer({ entry, onClose }: EntryDrawerProps) {
  const { say, times } = useWords();
  const { id, paymentId, at } = entry;
  const cause = causeOf(entry);
  const time = times({ dateStyle: 'long', timeStyle: 'long' });
  const call = `${roomPath('calls')}?open=${openName({ kind: 'call', id: paymentId })}`;
  return (
    <Drawer title={cause ? say(`adminJournal.cause.${cause}`) : id} onClose={onClose}>
      <Facts
        facts={[
          [
            say('adminJournal.entry'),
            <bdi key="id" translate="no">
              {id}
            </bdi>,
          ],
          [
            say('adminJournal.payment'),
            <LocalLink key="p" className="text-link" to={call}>
              <bdi translate="no">{paymentId}</bdi>
            </LocalLink>,
          ],
          [say('adminJournal.at'), time.format(at)],
        ]}
      />
      <Lines entry={entry} />
    </Drawer>
  );
}

function Lines({ entry: { lines } }: Pick<EntryDrawerProps, 'entry'>) {
  const { say, formats } = useWords();
  const heads = ['account', 'party', 'debit', 'credit'] as const;
  const money = (amount: number, currency: Entry['lines'][number]['currency']) =>
    amount > 0 ? formatMoney(formats, { amount, currency }) : '';
  return (
    <PlainTable title={say('adminJournal.lines')} heads={heads.map((head) => say(`adminJournal.${head}`))}>
      {lines.map(({ account, partyId, amount, currency }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the lines of an entry never change
        <tr key={index}>
          <th scope="row">{say(`adminJournal.account.${account}`)}</th>
          <td translate="no">{partyId}</td>
          <td translate="no">{money(amount, currency)}</td>
          <td translate="no">{money(-amount, currency)}</td>
        </tr>
      ))}
    </PlainTable>
  );
}
