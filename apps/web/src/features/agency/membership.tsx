import { callFunction } from '@sos/browser/call-function';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import type { Own } from './own-agency.tsx';
import { DeedFailure, useDeed } from './use-deed.tsx';

interface MembershipProps {
  readonly agency: NonNullable<Own['agency']>;
  readonly onDone: () => void;
}

/** The agency that the provider belongs to, and the way out of it. */
export function Membership({ agency, onDone }: MembershipProps) {
  const { say } = useWords();
  const [isLeaving, setIsLeaving] = useState(false);
  const { busy, failure, start } = useDeed(onDone);
  return (
    <section className="card grid gap-3">
      <h2 className="text-l">{say('ownagency.member', { name: agency.name })}</h2>
      {agency.shareBusyStatus && <p>{say('ownagency.share')}</p>}
      <DeedFailure failure={failure} />
      {isLeaving && <p>{say('ownagency.leave.text')}</p>}
      <div className="flex flex-wrap gap-3">
        {isLeaving ? (
          <>
            <Button
              tone="primary"
              busy={busy === 'leave'}
              onClick={() => start('leave', () => callFunction('leaveAgency', {}))}
            >
              {say('ownagency.leave.sure')}
            </Button>
            <Button onClick={() => setIsLeaving(false)}>{say('ownagency.stay')}</Button>
          </>
        ) : (
          <Button onClick={() => setIsLeaving(true)}>{say('ownagency.leave')}</Button>
        )}
      </div>
    </section>
  );
}
