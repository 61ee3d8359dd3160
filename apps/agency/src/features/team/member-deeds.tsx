import { callFunction } from '@sos/browser/call-function';
import { Button } from '@sos/ui/button';
import { Dialog } from '@sos/ui/dialog';
import { useId, useState } from 'react';
import { useDeed } from '../../shared/deed.ts';
import { useWords } from '../../shared/words.ts';
import type { TeamMember } from './member-card.tsx';

/** Switching a member off, as far as they have agreed to it, and parting with them. */
export function MemberDeeds({ member }: { readonly member: TeamMember }) {
  const { say } = useWords();
  const { providerId, displayName: name } = member;
  const [asks, setAsks] = useState(false);
  const why = useId();
  const off = useDeed(
    () => callFunction('switchOffAgencyMember', { providerId }),
    () => say('agencyTeam.off.done', { name }),
  );
  const mayNot = !member.maySwitchOff;
  return (
    <div className="flex flex-wrap gap-2 items-center">
      {member.availability !== 'offline' && (
        <Button
          busy={off.busy}
          unavailable={mayNot}
          aria-describedby={mayNot ? why : undefined}
          onClick={() => off.run(undefined)}
        >
          {say('agencyTeam.off')}
          <span className="visually-hidden"> {name}</span>
        </Button>
      )}
      <Button tone="plain" onClick={() => setAsks(true)}>
        {say('agencyTeam.remove')}
        <span className="visually-hidden"> {name}</span>
      </Button>
      {mayNot && (
        <p id={why} className="text-s text-soft">
          {say('agencyTeam.off.consent', { name })}
        </p>
      )}
      {asks && <RemoveDialog member={member} onClose={() => setAsks(false)} />}
    </div>
  );
}

interface RemoveDialogProps {
  readonly member: TeamMember;
  readonly onClose: () => void;
}

function RemoveDialog({ member: { providerId, displayName: name }, onClose }: RemoveDialogProps) {
  const { say } = useWords();
  const remove = useDeed(
    async () => {
      await callFunction('removeAgencyMember', { providerId });
      onClose();
    },
    () => say('agencyTeam.remove.done', { name }),
  );
  return (
    <Dialog
      title={say('agencyTeam.remove.title', { name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{say('agencyTeam.remove.keep')}</Button>
          <Button tone="primary" busy={remove.busy} onClick={() => remove.run(undefined)}>
            {say('agencyTeam.remove.confirm', { name })}
          </Button>
        </>
      }
    >
      <p>{say('agencyTeam.remove.text', { name })}</p>
    </Dialog>
  );
}
