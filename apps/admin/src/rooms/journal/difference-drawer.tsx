import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { Button } from '@sos/ui/button';
import { formatMoney } from '@sos/domain/money/format-money';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { openName, roomPath } from '../../shared/places.ts';
import { PersonName } from '../../shared/names/person-name.tsx';
import { vendorNames } from '../../shared/vendor-names.ts';
import { useWords } from '../../shared/words.ts';
import { type Difference, isOfPayout, stateOf } from './difference.ts';

interface DifferenceDrawerProps {
  readonly difference: Difference;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** One difference: what it means, what to do, and the deed that closes it. */
export function DifferenceDrawer({ difference, onClose, onDone }: DifferenceDrawerProps) {
  const { say } = useWords();
  const [explaining, setExplaining] = useState(false);
  const { id, kind } = difference;
  const state = stateOf(difference, difference.seenAt);
  const isOpen = state === 'open' || state === 'transit';
  const deeds = isOpen && <Button onClick={() => setExplaining(true)}>{say('adminJournal.explain')}</Button>;
  return (
    <Drawer title={say(`adminJournal.kind.${kind}`)} onClose={onClose} deeds={deeds}>
      <Facts
        facts={[
          [say('adminJournal.means'), say(`adminJournal.kind.${kind}.means`)],
          [say('adminJournal.todo'), say(`adminJournal.kind.${kind}.todo`)],
          ...useAmounts(difference),
          ...useStory(difference),
        ]}
      />
      {explaining && (
        <DeedDialog
          title={say('adminJournal.explain')}
          sentence={say('adminJournal.explain.sentence')}
          confirm={say('adminJournal.explain')}
          onClose={() => setExplaining(false)}
          onDone={onDone}
          send={(reason) => callFunction('adminExplainDifference', { differenceId: id, reason })}
        />
      )}
    </Drawer>
  );
}

function useAmounts({ ours, theirs, currency, paymentId, rail, railPaymentId, ref }: Difference) {
  const { say, formats } = useWords();
  const money = (amount: number) => formatMoney(formats, { amount, currency });
  const isPayout = isOfPayout({ rail });
  const place = isPayout
    ? `${roomPath('withdrawals')}?open=${encodeURIComponent(paymentId)}`
    : `${roomPath('calls')}?open=${openName({ kind: 'call', id: paymentId })}`;
  const payment = paymentId ? (
    <LocalLink key="payment" className="text-link" to={place}>
      <bdi translate="no">{paymentId}</bdi>
    </LocalLink>
  ) : (
    say('adminJournal.noPayment')
  );
  const titles = isPayout
    ? ([say('adminJournal.withdrawal'), say('adminJournal.railPayout')] as const)
    : ([say('adminJournal.payment'), say('adminJournal.railPayment')] as const);
  return [
    [say('adminJournal.ours'), ours === null ? say('adminJournal.unknownAmount') : money(ours)],
    [say('adminJournal.theirs'), money(theirs)],
    [titles[0], payment],
    [
      say('adminJournal.rail'),
      <span key="rail-name" translate="no">
        {vendorNames[rail]}
      </span>,
    ],
    [titles[1], railPaymentId && <bdi key="rail">{railPaymentId}</bdi>],
    [say('adminJournal.about'), <bdi key="ref">{ref}</bdi>],
  ] as const;
}

function useStory({ foundAt, seenAt, inTransitUntil, explanation }: Difference) {
  const { say, times } = useWords();
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  return [
    [say('adminJournal.foundAt'), time.format(foundAt)],
    [say('adminJournal.seenAt'), time.format(seenAt)],
    [say('adminJournal.until'), inTransitUntil && time.format(inTransitUntil)],
    [say('adminJournal.explanation'), explanation && explanation.reason],
    [say('adminJournal.explainedBy'), explanation && <PersonName key="by" uid={explanation.by} />],
  ] as const;
}
