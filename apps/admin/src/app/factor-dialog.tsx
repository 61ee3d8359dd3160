import { Button } from '@sos/ui/button';
import { Dialog } from '@sos/ui/dialog';
import { useState } from 'react';
import { Enrolment } from '../shared/second-factor/enrolment.tsx';
import { useSecondFactor, useSecondFactorAgain } from '../shared/second-factor/use-second-factor.ts';
import { useWords } from '../shared/words.ts';

/** The second factor of whoever is signed in: whether there is one, and how it is made or replaced. */
export function FactorDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  const { data } = useSecondFactor();
  const again = useSecondFactorAgain();
  const [enrolling, setEnrolling] = useState(false);
  const close = () => {
    void again();
    onClose();
  };
  const hasOne = data?.enrolled === true && !enrolling;
  return (
    <Dialog
      title={say('admin.factor.title')}
      onClose={close}
      actions={<Button onClick={close}>{say('admin.close')}</Button>}
    >
      {hasOne ? (
        <div className="grid gap-4">
          <p>{say('admin.factor.have', { count: data.recoveryCodesLeft })}</p>
          <Button onClick={() => setEnrolling(true)}>{say('admin.factor.replace')}</Button>
        </div>
      ) : (
        <Enrolment onBegun={() => setEnrolling(true)} onDone={close} />
      )}
    </Dialog>
  );
}
