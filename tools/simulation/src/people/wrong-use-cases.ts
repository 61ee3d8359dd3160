import { next } from '@sos/domain/applications/application';
import { DomainError } from '@sos/domain/shared/domain-error';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import type { Door, PeopleStaging } from './platform.ts';
import type { PeoplePorts } from './ports.ts';
import { type FromCalls, makePeopleUseCases, type PeopleUseCases } from './use-cases.ts';

type Wrong = (right: PeopleUseCases, ports: PeoplePorts, calls: FromCalls) => Partial<PeopleUseCases>;

const but = (wrong: Wrong): Partial<PeopleStaging> => ({
  make: (ports, calls) => {
    const right = makePeopleUseCases(ports, calls);
    return { ...right, ...wrong(right, ports, calls) };
  },
});
/** The right use cases over ports of which one is wrong. */
const over = (wrong: (ports: PeoplePorts) => Partial<PeoplePorts>): Partial<PeopleStaging> => ({
  make: (ports, calls) => makePeopleUseCases({ ...ports, ...wrong(ports) }, calls),
});

/** Lets in whoever has a token, as it was when it was made. */
const believing: Door = async (_ports, { uid, role, isAdmin }, access) => {
  const isProvider = role === 'lawyer' || role === 'expat';
  if (access !== role && !(access === 'provider' && isProvider)) throw new DomainError('forbidden', 'not_allowed');
  return { uid, role, isAdmin };
};

/** Each with one mistake. */
export const wrongPeople: Readonly<Record<string, Partial<PeopleStaging>>> = {
  'a door that believes the token': { door: believing },

  'a suspension that lets people in': over(({ registry }) => ({
    registry: { ...registry, setDisabled: async () => undefined },
  })),

  'claims that nobody follows': but(({ followMember }) => ({
    syncClaims: async () => undefined,
    followMember: { ...followMember, claims: async () => undefined },
  })),

  'a suspension that leaves what is booked': over(() => ({ personsCalls: { openOf: async () => [] } })),

  'a suspension that gives nothing back': {
    make: (ports, calls) => makePeopleUseCases(ports, { ...calls, releaseUnbookedOf: async () => undefined }),
  },

  'a deletion that leaves the profile': over(({ standings }) => ({
    standings: {
      book: () => standings.book(),
      change: (...given) => standings.change(...given),
      hideWithoutMember: async () => undefined,
    },
  })),

  'an approval of what was read before': but((_right, { applications }, { clock }) => ({
    approve: async ({ uid: adminId }, { uid, revision, reason }) => {
      const state = await applications.read(uid);
      if (!state?.application || !state.profile) throw new DomainError('not_found', 'not_found');
      const application = next(state.application, { type: 'approved' }, { revision, now: clock.now() });
      const profile = { ...state.profile, approval: 'approved', visible: true } as const;
      const audit = anAuditRecord({
        id: `application-${uid}-${clock.now()}`,
        adminId,
        subjectId: uid,
        reason,
        after: 'approved',
      });
      await applications.change(uid, () => ({ application, profile, audit, ringsThere: true }));
      return { status: 'approved' };
    },
  })),

  'a rating in which hidden reviews count': over(({ ratings }) => ({
    ratings: {
      page: async (...given) => {
        const { items, next: after } = await ratings.page(...given);
        return { items: items.map((review) => ({ ...review, hiddenBecause: null })), next: after };
      },
      keep: (...given) => ratings.keep(...given),
    },
  })),
};
