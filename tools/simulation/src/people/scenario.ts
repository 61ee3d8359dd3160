import { claimsFor } from '@sos/domain/accounts/claims';
import type { Role } from '@sos/domain/accounts/roles';
import { anApplication } from '@sos/domain/testing/an-application';
import { onlineLawyer } from '@sos/functions/usecases/testing/online-lawyer';
import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import { jumps } from '../calls/scenario.ts';
import { schedules } from '../calls/people.ts';
import type { Actor, Cast, Scenario, World } from '../kernel/scenario.ts';
import { peopleInvariants, peopleLiveness } from './checks.ts';
import { applicant, GITA, impostor, newcomer, NORA, regular, visitor } from './members.ts';
import { LEO } from './past.ts';
import { PeoplePlatform, type PeopleStaging, realDoor } from './platform.ts';
import { admins, disciplinarian, eraser, examiner, moderator, rival, suspects } from './staff.ts';
import { makePeopleUseCases } from './use-cases.ts';

const hour = 3_600_000;
const staging: PeopleStaging = { make: makePeopleUseCases, door: realDoor };

/** People register, apply, book and judge, while others suspend, demote and delete them. */
export function peopleScenario(differs: Partial<PeopleStaging> = {}): Scenario {
  return {
    name: 'people',
    stage: (world) => stage(world, { ...staging, ...differs }),
    storm: 2 * hour,
    calm: 27 * hour,
    jumps,
  };
}

function stage(world: World, given: PeopleStaging): Cast {
  const platform = new PeoplePlatform(world, given);
  for (const uid of admins) isMember(platform, uid, 'admin');
  platform.documents.accounts.cameByGoogle(GITA, 'gita@example.com');
  platform.documents.standings.list = { uids: admins, revision: 1 };
  for (const uid of ['camille', 'ana']) isMember(platform, uid, 'lawyer');
  isMember(platform, LEO, 'client');
  platform.documents.applicants.byId.set('camille', anApplication({ status: 'approved' }));
  platform.documents.profiles.set('camille', { ...aProfile(), ...onlineLawyer });
  platform.documents.applicants.byId.set('ana', anApplication());
  const [numbers, provedAt] = [{ camille: '+33600000099', ana: '+33600000098' }, world.clock.now()];
  for (const [uid, e164] of Object.entries(numbers)) {
    platform.documents.applicants.telephones.set(uid, { e164, ending: e164.slice(-2), provedAt });
    platform.calls.documents.telephones.set(uid, e164);
  }
  platform.open();
  return {
    actors: [...actorsOf(platform), ...schedules(platform.calls)],
    invariants: peopleInvariants(platform),
    liveness: peopleLiveness(platform),
  };
}

function isMember({ documents }: PeoplePlatform, uid: string, role: Role): void {
  const approval = uid === 'camille' ? 'approved' : null;
  const rest = { name: uid, ended: 0, validSince: 0, disabled: false, emailConfirmed: true, hasGoogle: false };
  const claims = claimsFor({ role, approval });
  const email = `${uid}@example.com`;
  documents.accounts.accounts.set(uid, { uid, email, password: 'secret', hasPassword: true, ...rest, claims });
  documents.users.set(uid, aUser({ role, email }));
}

function actorsOf(platform: PeoplePlatform): Actor[] {
  const { choices } = platform.world;
  const maybe = (rate: number, act: () => Actor) => (choices.weighted([1, rate]) === 1 ? [act()] : []);
  const providerId = choices.weighted([9, 1]) === 1 ? 'ana' : 'camille';
  const order = { bookingId: 'b1', clientId: NORA, providerId, phone: '+33600000001' };
  const [irma, hans] = admins;
  return [
    newcomer(platform, order),
    applicant(platform, 'ana'),
    examiner(platform, irma, 'ana'),
    ...maybe(0.5, () => examiner(platform, hans, 'ana')),
    ...maybe(0.4, () => impostor(platform)),
    ...maybe(0.3, () => visitor(platform)),
    ...maybe(1, () => disciplinarian(platform, irma, choices.pick(suspects))),
    ...maybe(0.3, () => disciplinarian(platform, hans, choices.pick(suspects))),
    ...maybe(0.3, () => disciplinarian(platform, hans, irma)),
    ...maybe(0.3, () => rival(platform, irma, hans)),
    ...maybe(0.3, () => rival(platform, hans, irma)),
    ...maybe(0.3, () => eraser(platform, choices.pick(suspects))),
    ...maybe(0.5, () => regular(platform)),
    ...maybe(0.7, () => moderator(platform, irma)),
  ];
}
