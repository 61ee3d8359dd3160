import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/accounts/desk.ts')).accountPorts;
const standing = async () => (await import('../../runtime/accounts/desk.ts')).standingPorts;
const deeds = () => import('../../usecases/accounts/change-standing.ts');
const none = { secrets: [] };

export const registerAccount = callable('registerAccount', none, async () => {
  const { makeRegisterAccount } = await import('../../usecases/accounts/register-account.ts');
  return makeRegisterAccount(await ports());
});

export const completeAccount = callable('completeAccount', none, async () => {
  const { makeCompleteAccount } = await import('../../usecases/accounts/complete-account.ts');
  return makeCompleteAccount(await ports());
});

export const getAccount = callable('getAccount', none, async () => {
  const { makeGetAccount } = await import('../../usecases/accounts/get-account.ts');
  const { accountPorts, syncClaims } = await import('../../runtime/accounts/desk.ts');
  return makeGetAccount({ ...accountPorts, syncClaims });
});

export const updatePreferences = callable('updatePreferences', none, async () => {
  const { makeUpdatePreferences } = await import('../../usecases/accounts/update-preferences.ts');
  return makeUpdatePreferences(await ports());
});

export const requestPasswordReset = callable('requestPasswordReset', none, async () => {
  const { makeRequestPasswordReset } = await import('../../usecases/accounts/request-password-reset.ts');
  return makeRequestPasswordReset(await ports());
});

export const requestEmailVerification = callable('requestEmailVerification', none, async () => {
  const { makeRequestEmailVerification } = await import('../../usecases/accounts/request-email-verification.ts');
  return makeRequestEmailVerification(await ports());
});

export const requestEmailChange = callable('requestEmailChange', none, async () => {
  const { makeRequestEmailChange } = await import('../../usecases/accounts/request-email-change.ts');
  return makeRequestEmailChange(await ports());
});

export const changePassword = callable('changePassword', none, async () => {
  const { makeChangePassword } = await import('../../usecases/accounts/change-password.ts');
  return makeChangePassword(await ports());
});

export const signOutEverywhere = callable('signOutEverywhere', none, async () => {
  const { makeSignOutEverywhere } = await import('../../usecases/accounts/sign-out-everywhere.ts');
  return makeSignOutEverywhere(await ports());
});

export const adminUpdateUserStatus = callable('adminUpdateUserStatus', none, async () =>
  (await deeds()).makeUpdateUserStatus(await standing()),
);

export const adminLetBook = callable('adminLetBook', none, async () => {
  const { makeLetBook } = await import('../../usecases/limits/let-book.ts');
  return makeLetBook((await import('../../runtime/limits/talkless.ts')).letBookPorts);
});

export const adminSetRole = callable('adminSetRole', none, async () => (await deeds()).makeSetRole(await standing()));

export const adminSetOwnAccount = callable('adminSetOwnAccount', none, async () => {
  const { makeSetOwnAccount } = await import('../../usecases/accounts/own-account.ts');
  return makeSetOwnAccount(await standing());
});

export const adminGetWhitelist = callable('adminGetWhitelist', none, async () =>
  (await deeds()).makeGetWhitelist(await standing()),
);

export const adminEditWhitelist = callable('adminEditWhitelist', none, async () =>
  (await deeds()).makeEditWhitelist(await standing()),
);
