import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { openName, roomPath } from '../../shared/places.ts';
import { PersonName } from '../../shared/names/person-name.tsx';
import { useWords } from '../../shared/words.ts';
import { Standing } from './standing.tsx';
import { Story } from './story.tsx';
import { type Deed, deedsOf, dollars, type Withdrawal } from './withdrawal.ts';

interface WithdrawalDrawerProps {
  readonly withdrawal: Withdrawal;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const deeds = ['approve', 'reject', 'funded'] as const;
const callables = {
  approve: 'adminProcessWithdrawal',
  reject: 'adminRejectWithdrawal',
  funded: 'adminMarkWithdrawalFunded',
} as const;

/** One withdrawal: where it goes, who has agreed, and what can be done about it. */
export function WithdrawalDrawer({ withdrawal, onClose, onDone }: WithdrawalDrawerProps) {
  const { say, formats } = useWords();
  const [deed, setDeed] = useState<Deed | null>(null);
  const { id: withdrawalId, amount, status } = withdrawal;
  const open = deedsOf(withdrawal);
  const buttons = deeds
    .filter((each) => open[each])
    .map((each) => (
      <Button key={each} onClick={() => setDeed(each)}>
        {say(`adminWithdrawals.${each}`)}
      </Button>
    ));
  return (
    <Drawer title={say(`adminWithdrawals.status.${status}`)} onClose={onClose} deeds={buttons}>
      <Facts facts={useFacts(withdrawal)} />
      <Standing withdrawal={withdrawal} />
      <Story withdrawal={withdrawal} />
      {deed && (
        <DeedDialog
          title={say(`adminWithdrawals.${deed}`)}
          sentence={say(`adminWithdrawals.${deed}.sentence`, { amount: dollars(formats, amount) })}
          confirm={say(`adminWithdrawals.${deed}`)}
          onClose={() => setDeed(null)}
          onDone={onDone}
          send={(reason) => callFunction(callables[deed], { withdrawalId, reason })}
        />
      )}
    </Drawer>
  );
}

function useFacts(withdrawal: Withdrawal) {
  const { say, formats } = useWords();
  const { affiliateId, amount, country, currency, ending, confirmedBy, approvals, needsTwo } = withdrawal;
  const person = (
    <LocalLink className="text-link" to={`${roomPath('people')}?open=${openName({ kind: 'person', id: affiliateId })}`}>
      <PersonName uid={affiliateId} />
    </LocalLink>
  );
  return [
    [say('adminWithdrawals.affiliate'), person],
    [say('adminWithdrawals.amount'), dollars(formats, amount)],
    [say('adminWithdrawals.to'), `${country} ${currency} …${ending}`],
    [say('adminWithdrawals.confirmed'), confirmedBy && say(`adminWithdrawals.confirmed.${confirmedBy}`)],
    [
      say('adminWithdrawals.approvals'),
      approvals.length > 0 || needsTwo ? <Approvals {...{ approvals, needsTwo }} /> : null,
    ],
    ...useRailFacts(withdrawal),
  ] as const;
}

/** Who let it go by now, and that it takes two. */
function Approvals({ approvals, needsTwo }: Pick<Withdrawal, 'approvals' | 'needsTwo'>) {
  const { say } = useWords();
  return (
    <ul>
      {approvals.map(({ adminId, at }) => (
        <li key={`${adminId}-${at}`}>
          <PersonName uid={adminId} />
        </li>
      ))}
      {needsTwo && <li>{say('adminWithdrawals.two')}</li>}
    </ul>
  );
}

function useRailFacts({ railId, fee, received, currency, endDetail }: Withdrawal) {
  const { say, formats } = useWords();
  const arrives = new Intl.NumberFormat(formats, { style: 'currency', currency });
  return [
    [say('adminWithdrawals.railId'), railId],
    [say('adminWithdrawals.fee'), fee === null ? null : dollars(formats, fee)],
    [say('adminWithdrawals.received'), received === null ? null : arrives.format(received / 100)],
    [say('adminWithdrawals.end'), endDetail],
  ] as const;
}
