import { callFunction } from '@sos/browser/call-function';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { useWords } from '../../shared/words.ts';
import { dollarsIn } from '../../shared/commission.ts';
import { type Affiliate, centsOf } from './affiliate.ts';

interface DeedsProps {
  readonly affiliate: Affiliate;
  readonly onDone: () => void;
}

/** Of clients and providers the whole account is suspended, among the people. */
export function AffiliateDeeds({ affiliate, onDone }: DeedsProps) {
  const { say } = useWords();
  const [doing, setDoing] = useState<'standing' | 'adjust' | null>(null);
  const close = () => setDoing(null);
  const standing = affiliate.status === 'active' ? 'adminAffiliates.suspend' : 'adminAffiliates.restore';
  return (
    <>
      {affiliate.figures && <Button onClick={() => setDoing('adjust')}>{say('adminAffiliates.adjust')}</Button>}
      {affiliate.programme !== 'general' && <Button onClick={() => setDoing('standing')}>{say(standing)}</Button>}
      {doing === 'standing' && <StandingDialog {...{ affiliate, onDone }} onClose={close} />}
      {doing === 'adjust' && <AdjustDialog {...{ affiliate, onDone }} onClose={close} />}
    </>
  );
}

interface DialogProps extends DeedsProps {
  readonly onClose: () => void;
}

function StandingDialog({ affiliate: { uid, status: before }, ...rest }: DialogProps) {
  const { say } = useWords();
  const status = before === 'active' ? 'suspended' : 'active';
  const title = say(status === 'suspended' ? 'adminAffiliates.suspend' : 'adminAffiliates.restore');
  const sentence = status === 'suspended' ? 'adminAffiliates.suspend.sentence' : 'adminAffiliates.restore.sentence';
  return (
    <DeedDialog
      title={title}
      sentence={say(sentence)}
      confirm={title}
      send={(reason) => callFunction('adminSuspendAffiliate', { uid, status, reason })}
      {...rest}
    />
  );
}

function AdjustDialog({ affiliate: { uid, figures }, ...rest }: DialogProps) {
  const { say, formats } = useWords();
  const [adjustmentId] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState('');
  const cents = centsOf(typed);
  const dollars = dollarsIn(formats);
  const after = dollars((figures?.balance ?? 0) + (cents ?? 0));
  return (
    <DeedDialog
      title={say('adminAffiliates.adjust')}
      sentence={say('adminAffiliates.adjust.sentence', { amount: dollars(cents ?? 0), after })}
      confirm={say('adminAffiliates.adjust')}
      send={(reason) => callFunction('adminAdjustCommission', { uid, adjustmentId, amount: cents ?? 0, reason })}
      {...rest}
    >
      <TextField
        label={say('adminAffiliates.adjust.amount')}
        hint={say('adminAffiliates.adjust.hint')}
        error={typed !== '' && cents === null ? say('adminAffiliates.adjust.none') : undefined}
        inputMode="decimal"
        autoComplete="off"
        required
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </DeedDialog>
  );
}
