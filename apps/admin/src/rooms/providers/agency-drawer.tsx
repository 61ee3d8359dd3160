import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import type { Output } from '@sos/contracts/callables';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { TextField } from '@sos/ui/field';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { SubjectLink } from '../../shared/subject-link.tsx';
import { useWords } from '../../shared/words.ts';
import { AgencyStanding } from './agency-standing.tsx';

interface AgencyDrawerProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}
type Seen = Output<'adminGetAgency'>;

/** One agency: who manages it, its members and what they agreed to, whom it asks, and what clients ask of it. */
export function AgencyDrawer({ id, onClose, onDone }: AgencyDrawerProps) {
  const { say } = useWords();
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['agencies', 'one', id],
    queryFn: ({ signal }) => callFunction('adminGetAgency', { agencyId: id }, signal),
  });
  const done = () => {
    void refetch();
    onDone();
  };
  return (
    <Drawer
      title={data?.agency.name ?? say('adminProviders.agency')}
      onClose={onClose}
      deeds={data && <InviteDeed agency={data.agency} onDone={done} />}
    >
      {isPending && <Skeleton inline="100%" block="8rem" />}
      {error && <Problem error={error} money={null} onRetry={() => void refetch()} />}
      {data && <AgencyView seen={data} />}
    </Drawer>
  );
}

/** What an agency is; apart from how it is fetched. */
export function AgencyView({ seen }: { readonly seen: Seen }) {
  const { say } = useWords();
  const { agency } = seen;
  return (
    <div className="grid gap-4">
      <Facts
        facts={[
          [say('adminProviders.agency.manager'), <SubjectLink key="m" room="people" kind="person" id={agency.id} />],
          [say('adminProviders.status'), <AgencyStanding key="s" standing={agency.standing} />],
          [say('adminProviders.agency.shares'), say(`adminProviders.agency.${agency.shareBusyStatus ? 'yes' : 'no'}`)],
        ]}
      />
      <p className="text-s">{say('adminProviders.agency.suspend')}</p>
      <Members members={seen.members} />
      <Invitations invitations={seen.invitations} />
      <Requests requests={seen.requests} />
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function Part({ title, isEmpty, children }: PartProps) {
  const { say } = useWords();
  return (
    <section className="grid gap-2">
      <h3 className="text-m">{title}</h3>
      {isEmpty ? (
        <p className="text-s">{say('adminProviders.agency.none')}</p>
      ) : (
        <ul className="grid gap-2">{children}</ul>
      )}
    </section>
  );
}

function Members({ members }: Pick<Seen, 'members'>) {
  const { say, formats } = useWords();
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'medium' });
  return (
    <Part title={say('adminProviders.agency.members')} isEmpty={members.length === 0}>
      {members.map(({ providerId, availability, isInCall, isShown, joinedAt, maySwitchOff }) => (
        <li key={providerId} className="grid gap-1">
          <SubjectLink room="people" kind="person" id={providerId} />
          <p className="text-s">
            <span>{say(`adminProviders.availability.${isInCall ? 'busy' : availability}`)}</span>
            {!isShown && <span className="chip-small">{say('adminProviders.hidden')}</span>}
          </p>
          <p className="text-s">{say('adminProviders.agency.since', { day: day.format(joinedAt) })}</p>
          <p className="text-s">{say(`adminProviders.agency.consent.${maySwitchOff ? 'given' : 'withheld'}`)}</p>
        </li>
      ))}
    </Part>
  );
}

function Invitations({ invitations }: Pick<Seen, 'invitations'>) {
  const { say, formats } = useWords();
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'medium' });
  return (
    <Part title={say('adminProviders.agency.invitations')} isEmpty={invitations.length === 0}>
      {invitations.map(({ id, address, status, invitedAt }) => (
        <li key={id} className="grid gap-1">
          <bdi>{address}</bdi>
          <p className="text-s">{say(`adminProviders.agency.invitation.${status}`, { day: day.format(invitedAt) })}</p>
        </li>
      ))}
    </Part>
  );
}

function Requests({ requests }: Pick<Seen, 'requests'>) {
  const { say, formats } = useWords();
  const moment = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' });
  const number = new Intl.NumberFormat(formats);
  return (
    <Part title={say('adminProviders.agency.requests')} isEmpty={requests.length === 0}>
      {requests.map(({ id, status, acceptedBy, asked, createdAt }) => (
        <li key={id} className="grid gap-1">
          <p>{say(`adminProviders.agency.request.${status}`, { time: moment.format(createdAt) })}</p>
          <p className="text-s">{say('adminProviders.agency.asked', { count: number.format(asked) })}</p>
          {acceptedBy !== null && <SubjectLink room="people" kind="person" id={acceptedBy} />}
        </li>
      ))}
    </Part>
  );
}

interface InviteDeedProps {
  readonly agency: Seen['agency'];
  readonly onDone: () => void;
}

/** Asks a provider in the agency's name, who still decides. */
function InviteDeed({ agency, onDone }: InviteDeedProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const send = (reason: string, { provider = '' }: Readonly<Record<string, string>>) =>
    callFunction('adminLinkProviders', { agencyId: agency.id, providerIds: [provider.trim()], reason });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('adminProviders.agency.invite')}</Button>
      {isOpen && (
        <DeedDialog
          title={say('adminProviders.agency.invite')}
          sentence={say('adminProviders.agency.invite.sentence', { name: agency.name })}
          confirm={say('adminProviders.agency.invite')}
          onClose={() => setOpen(false)}
          onDone={onDone}
          send={send}
        >
          <TextField label={say('adminProviders.agency.provider')} name="provider" required />
        </DeedDialog>
      )}
    </>
  );
}
