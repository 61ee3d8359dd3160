import { countryName, languageName, listOf } from '@sos/browser/intl/names';
import { isSearching } from '@sos/domain/agencies/request';
import type { AgencyRequest } from '@sos/domain/agencies/request';
import type { Member } from '../../shared/live/member.ts';
import { useWords } from '../../shared/words.ts';
import { AcceptRequest } from './accept-request.tsx';
import { RequestStanding } from './request-standing.tsx';

interface RequestCardProps {
  readonly request: AgencyRequest;
  readonly members: readonly Member[];
}

/** Who is needed, why, and how far the search is. */
export function RequestCard({ request, members }: RequestCardProps) {
  const { say, formats } = useWords();
  const wanted = members.find(({ id }) => id === request.fromProviderId)?.displayName;
  const time = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' }).format(request.createdAt);
  return (
    <li className="card request" data-status={request.status} data-request={request.id}>
      <div className="grid gap-1">
        <h3 className="text-m">{say(`agencyRequest.kind.${request.kind}`)}</h3>
        <Wish request={request} />
        <p className="text-s text-soft">
          <span>
            {say(`agencyRequest.cause.${request.cause}`, { name: wanted ?? say('agencyRequest.formerMember') })}
          </span>{' '}
          <time dateTime={new Date(request.createdAt).toISOString()}>{time}</time>
        </p>
        <RequestStanding request={request} members={members} />
      </div>
      {isSearching(request) && <AcceptRequest request={request} members={members} />}
    </li>
  );
}

/** The country, the language and the matter, as far as they are asked for. */
function Wish({ request: { country, language, speciality } }: Pick<RequestCardProps, 'request'>) {
  const { say, language: own } = useWords();
  const parts = [
    country && countryName(own, country),
    language && languageName(own, language),
    speciality && say(`agencyRequest.speciality.${speciality}`),
  ].flatMap((part) => part || []);
  return <p>{parts.length > 0 ? listOf(own, parts) : say('agencyRequest.anything')}</p>;
}
