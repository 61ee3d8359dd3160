import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const desk = async () => (await import('../../runtime/agencies/wiring.ts')).agencyDesk;
const team = () => import('../../usecases/agencies/look-at-team.ts');
const invite = () => import('../../usecases/agencies/invite-member.ts');
const belonging = () => import('../../usecases/agencies/answer-invitation.ts');
const requests = () => import('../../usecases/agencies/requests.ts');
const all = () => import('../../usecases/agencies/look-at-agencies.ts');
const none = { secrets: [] };

export const getAgencyOverview = callable('getAgencyOverview', none, async () =>
  (await team()).makeGetOverview(await desk()),
);
export const getAgencyTeam = callable('getAgencyTeam', none, async () => (await team()).makeGetTeam(await desk()));

export const inviteAgencyMember = callable('inviteAgencyMember', none, async () =>
  (await invite()).makeInviteMember(await desk()),
);
export const withdrawAgencyInvitation = callable('withdrawAgencyInvitation', none, async () =>
  (await invite()).makeWithdrawInvitation(await desk()),
);
export const adminLinkProviders = callable('adminLinkProviders', none, async () =>
  (await invite()).makeLinkProviders(await desk()),
);

export const adminListAgencies = callable('adminListAgencies', none, async () =>
  (await all()).makeListAgencies(await desk()),
);
export const adminGetAgency = callable('adminGetAgency', none, async () => (await all()).makeGetAgency(await desk()));

export const getOwnAgency = callable('getOwnAgency', none, async () =>
  (await belonging()).makeGetOwnAgency(await desk()),
);
export const answerAgencyInvitation = callable('answerAgencyInvitation', none, async () =>
  (await belonging()).makeAnswerInvitation(await desk()),
);
export const leaveAgency = callable('leaveAgency', none, async () => (await belonging()).makeLeaveAgency(await desk()));
export const removeAgencyMember = callable('removeAgencyMember', none, async () =>
  (await belonging()).makeRemoveMember(await desk()),
);

export const requestAgencyHelp = callable('requestAgencyHelp', none, async () =>
  (await requests()).makeRequestHelp(await desk()),
);
export const cancelAgencyRequest = callable('cancelAgencyRequest', none, async () =>
  (await requests()).makeCancelRequest(await desk()),
);
export const acceptAgencyRequest = callable('acceptAgencyRequest', none, async () =>
  (await requests()).makeAcceptRequest(await desk()),
);
export const declineAgencyRequest = callable('declineAgencyRequest', none, async () =>
  (await requests()).makeDeclineRequest(await desk()),
);
export const assignAgencyRequest = callable('assignAgencyRequest', none, async () =>
  (await requests()).makeAssignRequest(await desk()),
);

export const updateAgency = callable('updateAgency', none, async () => {
  const { makeUpdateAgency } = await import('../../usecases/agencies/update-agency.ts');
  return makeUpdateAgency(await desk());
});

export const switchOffAgencyMember = callable('switchOffAgencyMember', none, async () => {
  const { makeSwitchOffMember } = await import('../../usecases/agencies/switch-off-member.ts');
  return makeSwitchOffMember(await desk());
});

export const getAgencyStats = callable('getAgencyStats', none, async () => {
  const { makeGetStats } = await import('../../usecases/agencies/get-stats.ts');
  return makeGetStats(await desk());
});

export const getAgencyStatement = callable('getAgencyStatement', none, async () => {
  const { makeGetAgencyStatement } = await import('../../usecases/agencies/get-statement.ts');
  return makeGetAgencyStatement(await desk());
});

export const getAgencyInvoiceUrl = callable('getAgencyInvoiceUrl', none, async () => {
  return (await import('../../runtime/agencies/invoices.ts')).getAgencyInvoiceUrl;
});

export const getAgencyStatementFile = callable('getAgencyStatementFile', none, async () => {
  return (await import('../../runtime/agencies/statement-file.ts')).getAgencyStatementFile;
});

export const getAgencyMonthFile = callable('getAgencyMonthFile', none, async () => {
  return (await import('../../runtime/agencies/month-file.ts')).getAgencyMonthFile;
});
