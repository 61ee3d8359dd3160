import { countryName, languageName, listOf } from '@sos/browser/intl/names';
import { Avatar } from '@sos/ui/avatar';
import { Status } from '@sos/ui/status';
import { percentOf } from '../../shared/sums.tsx';
import { useWords } from '../../shared/words.ts';
import { MemberDeeds } from './member-deeds.tsx';
import type { TeamMember } from './team-member.ts';

const tones = { available: 'calm', busy: 'wait', offline: 'off' } as const;

/** One member: how they stand, when they work, whether they can be paid, and what may be done. */
export function MemberCard({ member }: { readonly member: TeamMember }) {
  const { say, language } = useWords();
  const countries = member.countries.map((code) => countryName(language, code));
  const languages = member.languages.map((code) => languageName(language, code));
  const knows = [countries, languages].filter((each) => each.length > 0).map((each) => listOf(language, each));
  return (
    <li className="card team-member">
      <div className="team-who">
        <Avatar name={member.displayName} photoUrl={member.photoUrl} size={48} />
        <div className="grid">
          <h2 className="text-m" translate="no">
            {member.displayName}
          </h2>
          <Status tone={tones[member.availability]}>{say(`agencyTeam.availability.${member.availability}`)}</Status>
          <p className="text-s text-soft">{say(`agencyTeam.kind.${member.kind}`, { knows: knows.join(' · ') })}</p>
        </div>
      </div>
      <MemberFacts member={member} />
      <MemberDeeds member={member} />
    </li>
  );
}

function MemberFacts({ member }: { readonly member: TeamMember }) {
  const { say, formats } = useWords();
  const { today, missedCalls, kycStatus, payoutsEnabled } = member;
  return (
    <dl className="member-facts">
      <Fact name={say('agencyTeam.hours')} value={useHours(member)} />
      <Fact name={say('agencyTeam.today')} value={say('agencyTeam.today.calls', { count: today.calls })} />
      <Fact name={say('agencyTeam.answerRate')} value={percentOf(formats, today.answerRate)} />
      <Fact name={say('agencyTeam.missed')} value={missedCalls.toLocaleString(formats)} warns={missedCalls > 0} />
      <Fact
        name={say('agencyTeam.payout')}
        value={say(`agencyTeam.kyc.${kycStatus ?? 'unknown'}`)}
        warns={!payoutsEnabled}
      />
      {!member.isShown && <Fact name={say('agencyTeam.profile')} value={say('agencyTeam.hidden')} warns />}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly warns?: boolean;
}

function Fact({ name, value, warns = false }: FactProps) {
  return (
    <div>
      <dt className="text-s text-soft">{name}</dt>
      <dd className="figures" data-warns={warns || undefined}>
        {value}
      </dd>
    </div>
  );
}

/** When their hours end, or begin next, in the time of whoever looks. */
function useHours({ closesAt, opensAt }: Pick<TeamMember, 'closesAt' | 'opensAt'>): string {
  const { say, formats } = useWords();
  const format = new Intl.DateTimeFormat(formats, { weekday: 'short', hour: 'numeric', minute: '2-digit' });
  if (closesAt !== null) return say('agencyTeam.closes', { time: format.format(closesAt) });
  return opensAt === null ? say('agencyTeam.anyTime') : say('agencyTeam.opens', { time: format.format(opensAt) });
}
