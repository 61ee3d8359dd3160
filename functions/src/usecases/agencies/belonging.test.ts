import { aRequest } from '@sos/domain/testing/a-request';
import { aUser } from '@sos/testing/a-user';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { anAgency, JOINED, manager, provider } from '../testing/an-agency.ts';
import { makeAnswerInvitation, makeGetOwnAgency, makeLeaveAgency, makeRemoveMember } from './answer-invitation.ts';
import { makeFollowBelonging, makeFollowInvitation } from './follow-changes.ts';
import { makeFollowPerson } from './follow-person.ts';
import { makeInviteMember, makeLinkProviders, makeWithdrawInvitation } from './invite-member.ts';
import { makeGetAgency, makeListAgencies } from './look-at-agencies.ts';
import { makeUpdateAgency } from './update-agency.ts';

const refused = (reason: string) => ({ reason });
const other = { uid: 'other', role: 'agency_manager', isAdmin: false };
const irma = { uid: 'irma', role: 'admin', isAdmin: true };

function aTeam() {
  const team = anAgency('ana', 'ben');
  const { ports } = team;
  team.addProvider('cy');
  return {
    ...team,
    invite: checkAnswers('inviteAgencyMember', makeInviteMember(ports)),
    withdraw: checkAnswers('withdrawAgencyInvitation', makeWithdrawInvitation(ports)),
    link: checkAnswers('adminLinkProviders', makeLinkProviders(ports)),
    answer: checkAnswers('answerAgencyInvitation', makeAnswerInvitation(ports)),
    own: checkAnswers('getOwnAgency', makeGetOwnAgency(ports)),
    leave: checkAnswers('leaveAgency', makeLeaveAgency(ports)),
    remove: checkAnswers('removeAgencyMember', makeRemoveMember(ports)),
    update: checkAnswers('updateAgency', makeUpdateAgency(ports)),
    person: makeFollowPerson(ports),
  };
}
const accepting = (invitationId: string) => ({ invitationId, accepts: true, maySwitchOff: true });

describe('an invitation to an address that nobody has', () => {
  const DAY = 86_400_000;
  const invited = async () => {
    const all = aTeam();
    await all.invite(manager, { who: 'Dee@Example.com' });
    all.addProvider('dee');
    return all;
  };

  it('waits for whoever confirms it, and is told and answered as any other', async () => {
    const { own, answer, addresses, memory, told, ports } = await invited();
    const follow = makeFollowInvitation(ports);
    const before = [...memory.asked.entries()].at(0);
    expect((await own(provider('dee'), {})).invitations).toEqual([]);
    addresses.set('dee', 'dee@example.com');
    const { invitations } = await own(provider('dee'), {});
    expect(invitations).toMatchObject([{ agencyName: 'Help Abroad' }]);
    const after = memory.asked.get(before?.[0] ?? '');
    if (before && after) await follow(before[0], before[1], after);
    expect(told).toMatchObject([{ text: 'invited_provider', recipientId: 'dee' }]);
    await answer(provider('dee'), accepting(invitations[0]?.id ?? ''));
    expect((await own(provider('dee'), {})).agency).toMatchObject({ id: 'help' });
  });

  it('goes to nobody once it is withdrawn or over, and to nobody else after it is taken', async () => {
    const { own, addresses, ports, addProvider } = await invited();
    addresses.set('dee', 'dee@example.com').set('eve', 'dee@example.com');
    addProvider('eve');
    await ports.claim('dee');
    expect((await own(provider('eve'), {})).invitations).toEqual([]);
    const late = await invited();
    late.addresses.set('dee', 'dee@example.com');
    late.time.now += 15 * DAY;
    expect((await late.own(provider('dee'), {})).invitations).toEqual([]);
  });
});

describe('an admin', () => {
  it('sees every agency with its members’ consent, whom it asked, its requests and its manager’s standing', async () => {
    const { ports, invite, memory } = aTeam();
    const list = checkAnswers('adminListAgencies', makeListAgencies(ports));
    const look = checkAnswers('adminGetAgency', makeGetAgency(ports));
    await invite(manager, { who: 'cy' });
    memory.wishes.set('r1', aRequest({ id: 'r1', agencyId: 'help', status: 'waiting' }));
    const help = { id: 'help', name: 'Help Abroad', members: 2, openRequests: 1, standing: 'active' };
    expect((await list(irma, {})).agencies).toMatchObject([help]);
    expect(await look(irma, { agencyId: 'help' })).toMatchObject({
      agency: help,
      members: [
        { providerId: 'ana', maySwitchOff: true, isInCall: false },
        { providerId: 'ben', maySwitchOff: false },
      ],
      invitations: [{ address: 'cy', providerId: 'cy', status: 'waiting' }],
      requests: [{ id: 'r1', status: 'waiting', asked: 0 }],
    });
    memory.users.set('help', aUser({ role: 'agency_manager', status: 'suspended' }));
    expect((await list(irma, {})).agencies).toMatchObject([{ standing: 'suspended' }]);
    memory.users.set('help', aUser({ role: 'client' }));
    expect((await list(irma, {})).agencies).toMatchObject([{ standing: 'unmanaged' }]);
    await expect(look(irma, { agencyId: 'none' })).rejects.toMatchObject(refused('not_found'));
  });
});

describe('an invitation', () => {
  it('of somebody who is asked already, by another address, asks them no second time and tells the agency nothing', async () => {
    const { invite, own, memory } = aTeam();
    await invite(manager, { who: 'cy' });
    const again = await invite(manager, { who: 'cy@example.com' });
    expect(again).toMatchObject({ status: 'waiting', address: 'cy@example.com' });
    expect((await own(provider('cy'), {})).invitations).toHaveLength(1);
    expect(memory.asked.get(again.id)?.providerId).toBeNull();
  });

  it('answers the same for a provider and for nobody', async () => {
    const { invite, memory } = aTeam();
    const found = await invite(manager, { who: 'CY@example.com' });
    const nobody = await invite(manager, { who: 'nobody@example.com' });
    expect({ ...nobody, id: '', address: '' }).toEqual({ ...found, id: '', address: '' });
    expect(memory.asked.get(found.id)?.providerId).toBe('cy');
    expect(memory.asked.get(nobody.id)?.providerId).toBeNull();
  });

  it('waits for its answer once, and can be sent again after it was declined', async () => {
    const { invite, answer, memory, time } = aTeam();
    const { id } = await invite(manager, { who: 'https://sos.example/fr/providers/cy' });
    time.now += 5;
    expect(await invite(manager, { who: 'cy' })).toMatchObject({ id, invitedAt: JOINED });
    await answer(provider('cy'), { invitationId: id, accepts: false, maySwitchOff: false });
    await answer(provider('cy'), { invitationId: id, accepts: false, maySwitchOff: false });
    expect(memory.asked.get(id)?.status).toBe('declined');
    expect(await invite(manager, { who: 'cy' })).toMatchObject({ status: 'waiting', invitedAt: JOINED + 5 });
  });

  it('of a member is answered by them too, and changes nothing else', async () => {
    const { invite, answer, own, memory } = aTeam();
    const { id } = await invite(manager, { who: 'ana' });
    const before = memory.belongings.get('ana');
    await answer(provider('ana'), accepting(id));
    expect((await own(provider('ana'), {})).invitations).toEqual([]);
    expect(memory.belongings.get('ana')).toEqual(before);
  });

  it('makes a member of its provider alone, in time, while there is an agency', async () => {
    const { invite, answer, own, memory, time } = aTeam();
    const { id, expiresAt } = await invite(manager, { who: 'cy' });
    expect((await own(provider('cy'), {})).invitations).toMatchObject([{ id, agencyName: 'Help Abroad' }]);
    await expect(answer(provider('ana'), accepting(id))).rejects.toMatchObject(refused('not_found'));
    await expect(answer(provider('cy'), accepting('none'))).rejects.toMatchObject(refused('not_found'));
    time.now = expiresAt;
    await expect(answer(provider('cy'), accepting(id))).rejects.toMatchObject(refused('not_found'));
    time.now = JOINED;
    memory.users.set('help', aUser({ role: 'client' }));
    await expect(answer(provider('cy'), accepting(id))).rejects.toMatchObject(refused('not_found'));
    memory.users.set('cy', aUser({ role: 'client' }));
    memory.users.set('help', aUser({ role: 'agency_manager', linkedProviderIds: ['ana', 'ben'] }));
    await expect(answer(provider('cy'), accepting(id))).rejects.toMatchObject(refused('not_found'));
    memory.users.set('cy', aUser({ role: 'lawyer' }));
    expect(await answer(provider('cy'), accepting(id))).toEqual({ agencyId: 'help' });
    expect(await answer(provider('cy'), accepting(id))).toEqual({ agencyId: 'help' });
    expect(memory.users.get('help')?.linkedProviderIds).toEqual(['ana', 'ben', 'cy']);
    expect((await own(provider('cy'), {})).agency).toMatchObject({ id: 'help', maySwitchOff: true });
  });

  it('of a second agency is refused while the first one lasts', async () => {
    const { invite, answer, leave } = aTeam();
    const { id } = await invite(other, { who: 'ana' });
    await expect(answer(provider('ana'), accepting(id))).rejects.toMatchObject(refused('other_agency'));
    await leave(provider('ana'), {});
    expect(await answer(provider('ana'), accepting(id))).toEqual({ agencyId: 'other' });
  });

  it('is taken back by its own manager, before it is answered', async () => {
    const { invite, withdraw } = aTeam();
    const { id: invitationId } = await invite(manager, { who: 'cy' });
    await expect(withdraw(other, { invitationId })).rejects.toMatchObject(refused('not_found'));
    await withdraw(manager, { invitationId });
    await expect(withdraw(manager, { invitationId })).rejects.toMatchObject(refused('changed'));
  });

  it('of an admin waits for the provider as well, and is written down', async () => {
    const { link, memory, deeds, told, ports } = aTeam();
    const wish = { agencyId: 'help', providerIds: ['cy'], reason: 'They asked.' };
    expect(await link(irma, wish)).toEqual({ invited: 1 });
    expect(memory.belongings.has('cy')).toBe(false);
    expect(deeds).toMatchObject([{ adminId: 'irma', action: 'adminLinkProviders', reason: 'They asked.' }]);
    await expect(link(irma, { ...wish, agencyId: 'nora' })).rejects.toMatchObject(refused('not_found'));
    await expect(link(irma, { ...wish, providerIds: ['nobody'] })).rejects.toMatchObject(refused('not_found'));
    const invitation = memory.asked.get('help-cy');
    if (invitation) await makeFollowInvitation(ports)('help-cy', undefined, invitation);
    expect(told).toMatchObject([{ text: 'invited_provider', recipientId: 'cy' }]);
  });
});

describe('leaving', () => {
  it('takes everything of the member from their agency, and may be repeated', async () => {
    const { leave, memory, ports, told } = aTeam();
    const before = memory.belongings.get('ana');
    await leave(provider('ana'), {});
    await leave(provider('ana'), {});
    const after = memory.belongings.get('ana');
    expect(after).toMatchObject({ agencyId: null, leftBy: 'member', call: null, isShown: false });
    expect(memory.users.get('help')?.linkedProviderIds).toEqual(['ben']);
    expect(memory.kept.get('help')?.memberIds).toEqual(['ben']);
    if (after) await makeFollowBelonging(ports)('ana', before, after);
    expect(told).toMatchObject([{ text: 'left_agency', recipientId: 'help' }]);
  });

  it('at the manager’s word is of their own members alone', async () => {
    const { remove, memory } = aTeam();
    await expect(remove(other, { providerId: 'ana' })).rejects.toMatchObject(refused('not_found'));
    await remove(manager, { providerId: 'ana' });
    expect(memory.belongings.get('ana')?.leftBy).toBe('manager');
  });

  it('follows from the end of a manager’s or a provider’s role, not from a suspension', async () => {
    const { person, memory } = aTeam();
    memory.users.set('help', aUser({ role: 'agency_manager', status: 'suspended', linkedProviderIds: ['ana', 'ben'] }));
    memory.users.set('ana', aUser({ role: 'client' }));
    await person('ana');
    expect(memory.belongings.get('ana')?.agencyId).toBeNull();
    await person('help');
    expect(memory.belongings.get('ben')?.agencyId).toBe('help');
    memory.users.set('help', aUser({ role: 'client' }));
    await person('help');
    expect(memory.belongings.get('ben')).toMatchObject({ agencyId: null, leftBy: 'platform' });
  });
});

it('a new manager has an agency of their own name, which they may change', async () => {
  const { person, update, memory } = aTeam();
  await person('other');
  const { firstName, lastName } = aUser();
  expect(memory.kept.get('other')).toMatchObject({ name: `${firstName} ${lastName}`, memberIds: [] });
  expect(await update(other, { shareBusyStatus: true })).toMatchObject({ shareBusyStatus: true });
  expect(await update(other, { name: 'Far Shores' })).toEqual({
    id: 'other',
    name: 'Far Shores',
    shareBusyStatus: true,
  });
});
