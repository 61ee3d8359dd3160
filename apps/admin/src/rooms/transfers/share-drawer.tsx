import { callFunction } from '@sos/browser/call-function';
import { paths } from '@sos/contracts/paths';
import { isOpenTransfer } from '@sos/domain/transfers/transfer';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { Timeline } from '../../shared/drawer/timeline.tsx';
import { SubjectLink } from '../../shared/subject-link.tsx';
import { vendorNames } from '../../shared/vendor-names.ts';
import { useWords } from '../../shared/words.ts';
import { moneyIn, type Share } from './share.ts';

interface ShareDrawerProps {
  readonly share: Share;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** One provider's share of one call: what moved, and what is still to move. */
export function ShareDrawer({ share, onClose, onDone }: ShareDrawerProps) {
  const { say, formats } = useWords();
  const { id, providerId, currency, earned, net, waitsFor, status } = share;
  const [retrying, setRetrying] = useState(false);
  const money = moneyIn(formats, currency);
  const deeds = isOpenTransfer(share) && (
    <Button onClick={() => setRetrying(true)}>{say('adminTransfers.retry')}</Button>
  );
  return (
    <Drawer title={say(`adminTransfers.status.${status}`)} onClose={onClose} deeds={deeds}>
      <Facts
        facts={[
          [say('adminTransfers.provider'), <SubjectLink key="p" room="people" kind="person" id={providerId} />],
          [say('adminTransfers.call'), <SubjectLink key="c" room="calls" kind="call" id={id} />],
          [say('adminTransfers.earned'), money(earned)],
          [say('adminTransfers.net'), money(net)],
          [say('adminTransfers.waits'), waitsFor && say(`adminTransfers.waits.${waitsFor}.text`)],
          ...useOrderFacts(share),
        ]}
      />
      <Moves share={share} />
      {retrying && <Retry share={share} onClose={() => setRetrying(false)} onDone={onDone} />}
    </Drawer>
  );
}

function Retry({ share, onClose, onDone }: ShareDrawerProps) {
  const { say, formats } = useWords();
  const [retryId] = useState(() => crypto.randomUUID());
  const { id: transferId, currency, earned, net } = share;
  return (
    <DeedDialog
      title={say('adminTransfers.retry')}
      sentence={say('adminTransfers.retry.sentence', { amount: moneyIn(formats, currency)(Math.abs(earned - net)) })}
      confirm={say('adminTransfers.retry')}
      onClose={onClose}
      onDone={onDone}
      send={(reason) => callFunction('adminRetryTransfer', { transferId, retryId, reason })}
    />
  );
}

/** What the rail is asked to do, and why it did not. */
function useOrderFacts({ order, currency, bounced }: Share) {
  const { say, formats, times } = useWords();
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  const back =
    bounced && `${say(`adminTransfers.bounced.${bounced.reason}`)} (${bounced.code}, ${time.format(bounced.at)})`;
  if (!order) return [[say('adminTransfers.bounced'), back]] as const;
  const wish = say(`adminTransfers.order.${order.kind}`, { amount: moneyIn(formats, currency)(order.amount) });
  return [
    [say('adminTransfers.order'), wish],
    [say('adminTransfers.rail'), vendorNames[order.rail]],
    [say('adminTransfers.payout'), order.payout && say(`adminTransfers.payout.${order.payout.state}`)],
    [say('adminTransfers.bounced'), back],
    [say('adminTransfers.refused'), order.refusedWith && `${order.refusedWith} (${order.refusals})`],
    [say('adminTransfers.again'), order.askAfter && time.format(order.askAfter)],
  ] as const;
}

function Moves({ share: { id, moves, currency } }: { readonly share: Share }) {
  const { say, formats } = useWords();
  const money = moneyIn(formats, currency);
  const lines = moves.map(({ kind, amount, railId, rail, fee, at }, index) => ({
    key: String(index),
    at,
    title: say(`adminTransfers.move.${kind}`, { amount: money(amount) }),
    cause: railId === null ? say('adminTransfers.platform') : `${vendorNames[rail]} ${railId}`,
    ...(fee > 0 && { detail: `${say('adminTransfers.fee')}: ${money(fee)}` }),
    document: paths.transfer(id),
    tone: kind === 'send' ? ('calm' as const) : ('wait' as const),
  }));
  return <Timeline lines={lines} />;
}
