import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import type { Output } from '@sos/contracts/callables';
import { countryName, languageName } from '@sos/browser/intl/names';
import { Problem } from '@sos/browser/problem.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { PersonLinks } from '../../shared/person/person-links.tsx';
import { useWords } from '../../shared/words.ts';
import type { Listing } from './deeds-of.ts';
import type { Person } from '../../shared/person/lines-of.tsx';
import { PersonTimeline } from '../../shared/person/person-timeline.tsx';
import { PersonDeeds } from './person-deeds.tsx';
import { PersonLimits } from './person-limits.tsx';

interface PersonDrawerProps {
  readonly uid: string;
  readonly onClose: () => void;
}

/** One person: their account, and the newest of their calls, payments and of what admins did. */
export function PersonDrawer({ uid, onClose }: PersonDrawerProps) {
  const { say } = useWords();
  const query = useQuery({
    queryKey: ['person', uid],
    queryFn: ({ signal }) => callFunction('adminGetPerson', { uid }, signal),
  });
  const person = query.data;
  const title = person ? `${person.account.firstName} ${person.account.lastName}` : say('adminPeople.person');
  const { listing, refetch } = useListing(person);
  const refresh = () => {
    void query.refetch();
    refetch();
  };
  const deeds = person && <PersonDeeds person={person} listing={listing} onDone={refresh} />;
  return (
    <Drawer title={title} onClose={onClose} deeds={deeds} zone={zoneOf(person)}>
      {query.isPending && <Skeleton inline="100%" block="12rem" />}
      {query.isError && !person && <NoPerson error={query.error} onRetry={() => void query.refetch()} />}
      {person && <PersonFacts person={person} listing={listing} />}
      {person && <PersonLinks person={person} here="account" />}
      {person && <PersonLimits uid={uid} />}
      {person && <PersonTimeline person={person} />}
    </Drawer>
  );
}

/** Only profiles say where somebody is. */
function zoneOf(person: Person | undefined): string | null | undefined {
  return person && (person.profile?.timeZone ?? null);
}

/** Whether an admin is on the whitelist; nobody else can be. */
function useListing(person: Person | undefined): { listing: Listing | undefined; refetch: () => void } {
  const isAdmin = person?.account.role === 'admin';
  const { data, refetch } = useQuery({
    queryKey: ['whitelist'],
    queryFn: ({ signal }) => callFunction('adminGetWhitelist', {}, signal),
    enabled: isAdmin,
  });
  const listing = isAdmin && data ? listingOf(person.account.uid, data) : undefined;
  return { listing, refetch: () => void (isAdmin && refetch()) };
}

function listingOf(uid: string, { uids, enrolled, revision }: Output<'adminGetWhitelist'>): Listing {
  return { listed: uids.includes(uid), enrolled: enrolled.includes(uid), revision };
}

function NoPerson({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { say } = useWords();
  if (reasonOf(error) === 'not_found') return <p>{say('adminPeople.gone')}</p>;
  return <Problem error={error} money={null} onRetry={onRetry} />;
}

interface PersonFactsProps {
  readonly person: Person;
  readonly listing: Listing | undefined;
}

function PersonFacts({ person: { account, signIn, devices, profile }, listing }: PersonFactsProps) {
  const { say, language, formats, times } = useWords();
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Facts
      facts={[
        [say('adminPeople.email'), <bdi key="e">{account.email}</bdi>],
        [say('adminPeople.confirmed'), signIn && say(`adminPeople.confirmed.${signIn.emailConfirmed ? 'yes' : 'no'}`)],
        [say('adminPeople.role'), <Role key="r" account={account} />],
        [say('adminPeople.status'), say(`adminPeople.status.${account.status}`)],
        [say('adminPeople.ways'), <Ways key="w" signIn={signIn} />],
        ...(listing
          ? [[say('adminPeople.factor'), say(`adminPeople.factor.${listing.enrolled ? 'yes' : 'no'}`)] as const]
          : []),
        [say('adminPeople.country'), countryName(language, account.country)],
        [say('adminPeople.language'), languageName(language, account.locale)],
        [say('adminPeople.devices'), new Intl.NumberFormat(formats).format(devices)],
        [say('adminPeople.profile'), profile && <bdi key="p">{profile.displayName}</bdi>],
        [say('adminPeople.createdAt'), time.format(account.createdAt)],
        [say('adminPeople.uid'), <code key="u">{account.uid}</code>],
      ]}
    />
  );
}

function Role({ account }: Pick<Person, 'account'>) {
  const { say } = useWords();
  return (
    <span className="flex flex-wrap gap-2">
      <span>{say(`adminPeople.role.${account.role}`)}</span>
      {account.isOwn && <span className="chip-small">{say('adminPeople.isOwn')}</span>}
    </span>
  );
}

function Ways({ signIn }: Pick<Person, 'signIn'>) {
  const { say } = useWords();
  if (!signIn) return say('adminPeople.ways.none');
  if (signIn.disabled) return say('adminPeople.ways.disabled');
  if (signIn.hasGoogle && signIn.hasPassword) return say('adminPeople.ways.both');
  return say(signIn.hasGoogle ? 'adminPeople.ways.google' : 'adminPeople.ways.password');
}
