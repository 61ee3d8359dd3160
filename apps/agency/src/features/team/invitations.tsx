import { callFunction } from '@sos/browser/call-function';
import { useSubmission } from '@sos/browser/use-submission';
import type { Output } from '@sos/contracts/callables';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useQueryClient } from '@tanstack/react-query';
import { deedFailure, useDeed } from '../../shared/deed.ts';
import { useToast } from '../../shared/toast.tsx';
import { useWords } from '../../shared/words.ts';

type Invitation = Output<'getAgencyTeam'>['invitations'][number];

/** Asking somebody to join, and who is asked still. Whether an address leads to anybody is never told. */
export function Invitations({ invitations }: { readonly invitations: readonly Invitation[] }) {
  const { say } = useWords();
  return (
    <section aria-labelledby="invite" className="grid gap-3">
      <h2 id="invite" className="text-l">
        {say('agencyTeam.invite')}
      </h2>
      <p className="text-soft">{say('agencyTeam.invite.text')}</p>
      <InviteForm />
      {invitations.length > 0 && (
        <ul className="invitation-list">
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} />
          ))}
        </ul>
      )}
    </section>
  );
}

function InviteForm() {
  const { say } = useWords();
  const toast = useToast();
  const queries = useQueryClient();
  const { busy, failure, missing, edited, submit } = useSubmission(async ({ who = '' }) => {
    await callFunction('inviteAgencyMember', { who: who.trim() });
    toast(say('agencyTeam.invite.done'));
    await queries.invalidateQueries({ queryKey: ['agency', 'now'] });
  }, deedFailure);
  return (
    <form className="invite-form" noValidate onSubmit={submit} onChange={edited}>
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
      <TextField
        label={say('agencyTeam.invite.who')}
        hint={say('agencyTeam.invite.hint')}
        error={missing.includes('who') ? say('agencyTeam.invite.missing') : undefined}
        name="who"
        minLength={3}
        maxLength={254}
        autoComplete="off"
        required
      />
      <Button type="submit" busy={busy}>
        {say('agencyTeam.invite.send')}
      </Button>
    </form>
  );
}

function InvitationRow({ invitation: { id, address, status, expiresAt } }: { readonly invitation: Invitation }) {
  const { say, formats } = useWords();
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'medium' }).format(expiresAt);
  const withdraw = useDeed(
    () => callFunction('withdrawAgencyInvitation', { invitationId: id }),
    () => say('agencyTeam.invitation.takenBack', { address }),
  );
  return (
    <li className="card invitation">
      <p className="grid">
        <strong translate="no" className="ltr">
          {address}
        </strong>
        <span className="text-s text-soft">{say(`agencyTeam.invitation.${status}`, { day })}</span>
      </p>
      {status === 'waiting' && (
        <Button tone="plain" busy={withdraw.busy} onClick={() => withdraw.run(undefined)}>
          {say('agencyTeam.invitation.withdraw')}
        </Button>
      )}
    </li>
  );
}
