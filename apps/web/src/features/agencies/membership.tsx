import { callFunction } from '@sos/browser/call-function';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Dialog } from '@sos/ui/dialog';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { useAgencyDeed } from './queries.ts';
import type { OwnMembership } from './queries.ts';

interface MembershipProps {
  readonly uid: string;
  readonly agency: OwnMembership;
}

/** What the agency sees and may do, and the way out. */
export function Membership({ uid, agency }: MembershipProps) {
  const { say, formats } = useWords();
  const { name, joinedAt, maySwitchOff, shareBusyStatus } = agency;
  const [leaves, setLeaves] = useState(false);
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'long' }).format(joinedAt);
  return (
    <section className="card" aria-labelledby="membership">
      <h2 id="membership" className="text-l" translate="no">
        {name}
      </h2>
      <p className="text-soft">{say('ownAgency.member', { day })}</p>
      <p>{say('ownAgency.sees')}</p>
      <p>{say(maySwitchOff ? 'ownAgency.switch.yes' : 'ownAgency.switch.no')}</p>
      {shareBusyStatus && <p>{say('ownAgency.share')}</p>}
      <div>
        <Button onClick={() => setLeaves(true)}>{say('ownAgency.leave')}</Button>
      </div>
      {leaves && <LeaveDialog uid={uid} name={name} onClose={() => setLeaves(false)} />}
    </section>
  );
}

interface LeaveDialogProps {
  readonly uid: string;
  readonly name: string;
  readonly onClose: () => void;
}

function LeaveDialog({ uid, name, onClose }: LeaveDialogProps) {
  const { say } = useWords();
  const { run, busy, failure } = useAgencyDeed(uid, async () => {
    await callFunction('leaveAgency', {});
    onClose();
  });
  return (
    <Dialog
      title={say('ownAgency.leave.title', { name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('ownAgency.leave.stay')}</Button>
          <Button tone="primary" busy={busy} onClick={() => run(undefined)}>
            {say('ownAgency.leave')}
          </Button>
        </>
      }
    >
      <p>{say('ownAgency.leave.text')}</p>
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
    </Dialog>
  );
}
