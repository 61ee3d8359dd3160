import type { MemberDocument } from '@sos/contracts/agencies';
import { type AgencyRequest, isRequestOver } from '@sos/domain/agencies/request';
import { isTerminal } from '@sos/domain/calls/session';
import type { Cast, Check } from '../kernel/scenario.ts';
import { managers, providers, SPOKEN } from './documents.ts';
import type { AgencyPlatform } from './platform.ts';

/** What must never be about agencies, and what must have come about at the end. */
export function agencyChecks(platform: AgencyPlatform): Pick<Cast, 'invariants' | 'liveness'> {
  return { invariants: invariantsOf(platform), liveness: [...ofRequests(platform), ...ofMembers(platform)] };
}

const membershipsOf = ({ documents }: AgencyPlatform): [string, MemberDocument][] =>
  documents.memory.belongings.entries();
const requestsOf = ({ documents }: AgencyPlatform): AgencyRequest[] => documents.memory.wishes.list();

function invariantsOf(platform: AgencyPlatform): Check[] {
  const { users, profiles, memory } = platform.documents;
  return [
    { name: 'nothing is written that takes something away', complaint: () => platform.broken[0] },
    {
      name: 'a provider is of one agency, which lists them, as does its manager',
      complaint: () => {
        for (const uid of providers) {
          const agencyId = memory.belongings.get(uid)?.agencyId ?? null;
          for (const each of managers) {
            const lists = [memory.kept.get(each)?.memberIds, users.get(each)?.linkedProviderIds];
            const isWrong = lists.some((ids) => (ids?.includes(uid) ?? false) !== (each === agencyId));
            if (isWrong) return `${uid} belongs to ${agencyId}, and ${each} lists otherwise`;
          }
        }
        return undefined;
      },
    },
    {
      name: 'nobody belongs to an agency but by an invitation that they accepted',
      complaint: () => {
        const joined = platform.joinings.find((each) => !platform.consents.has(each));
        return joined && `${joined} without having accepted`;
      },
    },
    {
      name: 'an agency sees nothing of whoever has left',
      complaint: () => {
        const seen = membershipsOf(platform).find(
          ([, { agencyId, call, isShown, availability }]) =>
            agencyId === null && (call !== null || isShown || availability !== 'offline'),
        );
        return seen && `${seen[0]} is seen`;
      },
    },
    {
      name: 'nobody is asked who does not speak the language, nor twice',
      complaint: () => {
        for (const { id, offeredIds, fromProviderId } of requestsOf(platform)) {
          const wrong = offeredIds.find((uid) => !profiles.get(uid)?.languages.includes(SPOKEN));
          if (wrong !== undefined) return `${wrong} is asked about ${id}`;
          if (new Set(offeredIds).size < offeredIds.length) return `somebody is asked twice about ${id}`;
          if (offeredIds.includes(fromProviderId)) return `${fromProviderId} is asked about ${id}, which is of them`;
        }
        return undefined;
      },
    },
  ];
}

function ofRequests(platform: AgencyPlatform): Check[] {
  const { told, documents, acceptances } = platform;
  const { memory, sessions } = documents;
  const isTold = (text: string, requestId: string) =>
    [...told.values()].some((notice) => notice.text === text && notice.facts.requestId === requestId);
  return [
    {
      name: 'every request comes to an end',
      complaint: () => {
        const open = requestsOf(platform).find((request) => !isRequestOver(request));
        return open && `${open.id} is ${open.status}`;
      },
    },
    {
      name: 'a call that was missed asks the colleagues',
      complaint: () => {
        const call = sessions.get('s-2');
        const isAsked = memory.wishes.has('help-s-2');
        const mayAsk = memory.belongings.get('ana')?.agencyId === 'help' && hasStayed(platform);
        return call && isTerminal(call) && mayAsk && !isAsked ? 'nobody was asked' : undefined;
      },
    },
    {
      name: 'a client is told who accepted, and that nobody did',
      complaint: () => {
        const untold = acceptances.find(({ requestId }) => !isTold('accepted_client', requestId));
        if (untold) return `of ${untold.memberId}, who accepted ${untold.requestId}`;
        const lapsed = requestsOf(platform).find(
          ({ status, acceptedBy }) => status === 'lapsed' && acceptedBy === null,
        );
        return lapsed && !isTold('unfound_client', lapsed.id) ? `that ${lapsed.id} found nobody` : undefined;
      },
    },
    {
      name: 'whoever is asked is told so',
      complaint: () => {
        const untold = requestsOf(platform)
          .flatMap(({ offers }) => offers)
          .find(({ memberId, offeredAt }) => !isOffered(platform, memberId, offeredAt));
        return untold && `${untold.memberId} is not`;
      },
    },
  ];
}

function ofMembers(platform: AgencyPlatform): Check[] {
  const { profiles, sessions, users } = platform.documents;
  return [
    {
      name: 'an agency sees its members as they are',
      complaint: () => {
        const wrong = membershipsOf(platform).find(([uid, { agencyId, availability, call }]) => {
          if (agencyId === null) return false;
          const isOver = call !== null && sessions.get(call.sessionId)?.endedAt !== null;
          return availability !== profiles.get(uid)?.availability || isOver;
        });
        return wrong && `${wrong[0]} is not ${wrong[1].availability}`;
      },
    },
    {
      name: 'whoever manages no more has no members, and whoever provides no more is none',
      complaint: () => {
        const wrong = membershipsOf(platform).find(([uid, { agencyId }]) => {
          if (agencyId === null) return false;
          const [manager, provider] = [agencyId, uid].map((each) => users.get(each)?.role);
          return manager !== 'agency_manager' || provider !== 'lawyer';
        });
        return wrong && `${wrong[0]} is one of ${wrong[1].agencyId}`;
      },
    },
  ];
}

function isOffered({ told }: AgencyPlatform, memberId: string, offeredAt: number): boolean {
  return [...told.values()].some(
    ({ text, recipientId, cause }) =>
      text === 'offered_provider' && recipientId === memberId && cause.endsWith(`offer-${offeredAt}`),
  );
}

/** Whether Ben was with Ana all the time, so that there was somebody to ask. */
function hasStayed({ documents: { memory } }: AgencyPlatform): boolean {
  return ['ana', 'ben'].every((uid) => {
    const { agencyId, leftAt } = memory.belongings.get(uid) ?? {};
    return agencyId === 'help' && leftAt === null;
  });
}
