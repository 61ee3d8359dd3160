const UUID = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';

/** What the callables take by which admins look people up and help them. */
export const honestOfDirectory = {
  adminSetOwnAccount: { uid: 'p', isOwn: true, reason: 'Our own desk.' },
  adminListUsers: { role: 'client', status: 'active', country: 'TH', order: 'a_to_z', cursor: 'p' },
  adminGetPerson: { uid: 'p' },
  adminListLimits: { uid: 'p' },
  adminLiftLimit: { uid: 'p', name: 'exports_asked', requestId: UUID, reason: 'A slip of theirs.' },
  adminRevokeSessions: { uid: 'p', requestId: UUID, reason: 'A lost telephone.' },
  adminResendVerification: { uid: 'p', requestId: UUID, reason: 'It never came.' },
  adminListProviders: { approval: 'approved', country: 'TH', order: 'most_answers', cursor: 'p' },
  adminHideProvider: { uid: 'p', hidden: true, requestId: UUID, reason: 'Complaints.' },
  adminSetProviderOffline: { uid: 'p', requestId: UUID, reason: 'Asleep.' },
  adminGetAlertTelephone: {},
  adminChooseAlertTelephone: { agreed: true },
};
