import { callFunction } from '@sos/browser/call-function';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Checkbox } from '@sos/ui/checkbox';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { useAgencyDeed } from './queries.ts';
import type { OwnInvitation } from './queries.ts';

interface InvitationProps {
  readonly uid: string;
  readonly invitation: OwnInvitation;
}

/** What joining would mean, and the choice. Being switched off by others is agreed to apart from it. */
export function Invitation({ uid, invitation: { id: invitationId, agencyName: name, expiresAt } }: InvitationProps) {
  const { say, formats } = useWords();
  const [maySwitchOff, setMaySwitchOff] = useState(false);
  const { run, busy, failure } = useAgencyDeed(uid, (accepts: boolean) =>
    callFunction('answerAgencyInvitation', { invitationId, accepts, maySwitchOff: accepts && maySwitchOff }),
  );
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'long' }).format(expiresAt);
  return (
    <section className="card" aria-labelledby={`invited-${invitationId}`}>
      <h2 id={`invited-${invitationId}`} className="text-l">
        {say('ownAgency.invited.title', { name })}
      </h2>
      <p>{say('ownAgency.invited.sees')}</p>
      <Checkbox checked={maySwitchOff} onChange={({ currentTarget }) => setMaySwitchOff(currentTarget.checked)}>
        {say('ownAgency.invited.switch')}
      </Checkbox>
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
      <div className="flex flex-wrap gap-3">
        <Button tone="primary" busy={busy} onClick={() => run(true)}>
          {say('ownAgency.accept')}
        </Button>
        <Button busy={busy} onClick={() => run(false)}>
          {say('ownAgency.decline')}
        </Button>
      </div>
      <p className="text-s text-soft">{say('ownAgency.invited.until', { day })}</p>
    </section>
  );
}
