import { Page } from '@sos/browser/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { Asked, Empty } from '../../shared/list-states.tsx';
import { useLive } from '../../shared/live/live-agency.tsx';
import { teamQuery } from '../../shared/queries.ts';
import { useWords } from '../../shared/words.ts';
import { AgencySettings } from './agency-settings.tsx';
import { Invitations } from './invitations.tsx';
import { MemberCard } from './member-card.tsx';

/** Who belongs to the agency, who is asked to, and what the agency has chosen. */
export function Team() {
  const { say } = useWords();
  const { uid, state } = useLive();
  const team = useQuery(teamQuery(uid, state));
  return (
    <Page hidden title={say('agency.nav.team')} description={say('agency.about')}>
      <div className="board">
        <h1 className="text-xl">{say('agency.nav.team')}</h1>
        <Asked query={team}>
          {({ agency, members, invitations }) => (
            <>
              {members.length === 0 ? (
                <Empty title={say('agencyTeam.empty.title')} text={say('agencyTeam.empty.text')} />
              ) : (
                <ul className="member-list">
                  {members.map((member) => (
                    <MemberCard key={member.providerId} member={member} />
                  ))}
                </ul>
              )}
              <Invitations invitations={invitations} />
              <AgencySettings key={agency.name} agency={agency} />
            </>
          )}
        </Asked>
      </div>
    </Page>
  );
}
