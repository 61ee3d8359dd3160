import { callFunction } from '@sos/browser/call-function';
import { Button } from '@sos/ui/button';
import { Checkbox } from '@sos/ui/checkbox';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import type { Own } from './own-agency.tsx';
import { DeedFailure, useDeed } from './use-deed.tsx';

interface InvitationProps {
  readonly invitation: Own['invitations'][number];
  readonly onDone: () => void;
}

/** An agency asks the provider to join it, and says what that means. */
export function Invitation({ invitation: { id: invitationId, agencyName }, onDone }: InvitationProps) {
  const { say } = useWords();
  const [maySwitchOff, setMaySwitchOff] = useState(false);
  const { busy, failure, start } = useDeed(onDone);
  const answer = (accepts: boolean) =>
    start(accepts ? 'accept' : 'decline', () =>
      callFunction('answerAgencyInvitation', { invitationId, accepts, maySwitchOff }),
    );
  return (
    <section className="card grid gap-3">
      <h2 className="text-l">{say('ownagency.invited', { name: agencyName })}</h2>
      <p>{say('ownagency.means')}</p>
      <Checkbox checked={maySwitchOff} onChange={({ target }) => setMaySwitchOff(target.checked)}>
        {say('ownagency.maySwitchOff')}
      </Checkbox>
      <DeedFailure failure={failure} />
      <div className="flex flex-wrap gap-3">
        <Button tone="primary" busy={busy === 'accept'} onClick={() => answer(true)}>
          {say('ownagency.accept')}
        </Button>
        <Button busy={busy === 'decline'} onClick={() => answer(false)}>
          {say('ownagency.decline')}
        </Button>
      </div>
    </section>
  );
}
