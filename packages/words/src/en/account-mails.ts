import type { NotificationWords } from '../notification-words.ts';

export const accountMails: NotificationWords['account'] = {
  confirm_address: {
    title: 'Confirm your email address',
    text: 'With this link you show that this address is yours. Until then you can book calls, but mails to you say nothing about them.',
    action: 'Confirm the address',
  },
  reset_password: {
    title: 'Choose a new password',
    text: 'Somebody asked for a new password for the account with this address. The link works once, for one hour. Until it is used, the old password stays.',
    action: 'Choose a new password now',
  },
  address_known: {
    title: 'You already have an account',
    text: 'Somebody tried to register with this address, which has an account already. If it was you, sign in, or ask there for a new password.',
    action: 'Go to sign-in',
  },
  confirm_new_address: {
    title: 'Confirm your new email address',
    text: 'Somebody asked to use this address for their account from now on. With this link you agree; you then sign in with it.',
    action: 'Use this address',
  },
  new_address_asked: {
    title: 'A change of your email address was asked for',
    text: 'Somebody who is signed in to your account wants it to have another address. It changes only when the new address is confirmed. If it was not you, sign in, change your password and sign out everywhere.',
    action: 'Sign in and check',
  },
  export_ready: {
    title: 'Your data is ready',
    text: 'The copy of your data that was asked for is ready. You can download it in your account for seven days; then the file is deleted. If you did not ask for it, sign in, change your password and sign out everywhere.',
    action: 'Go to your data',
  },
  deletion_asked: {
    title: 'Your account is going to be deleted',
    text: 'Somebody asked for your account to be deleted. That happens in seven days, once no call, payment or dispute is open. Until then you can take it back: sign in and open your data. If it was not you, do so now, then change your password.',
    action: 'Sign in and check',
  },
  deletion_withdrawn: {
    title: 'Your account stays',
    text: 'The deletion of your account was taken back. Everything is as it was before. If it was not you, sign in and change your password.',
    action: 'Sign in',
  },
  account_deleted: {
    title: 'Your account is being deleted',
    text: 'The time to take it back is over, and your account and your data are being deleted now. Invoices and accounts stay for as long as the law requires, without your name. This is the last mail that you get from us about it.',
    action: 'Visit SOS Expat',
  },
  account_suspended: {
    title: 'Your account is suspended',
    text: 'Our team has suspended your account, so nobody can sign in to it for now. Calls that were booked are cancelled, and amounts held for them are released. To learn why, or to object, write to us and we answer you.',
    action: 'Write to us',
  },
  account_restored: {
    title: 'Your account is open again',
    text: 'Our team has lifted the suspension. You can sign in and use your account as before. If you take calls, go online again when you are ready.',
    action: 'Sign in to your account',
  },
  role_changed: {
    title: 'Your account has another purpose now',
    text: 'Our team has changed what your account is for. Sign in again to see its pages. If you did not ask for it, write to us.',
    action: 'Sign in again',
  },
  withdrawal_code: {
    title: 'Confirm your withdrawal',
    text: 'Your code is {code}. It works for 15 minutes. Type it on the page of your withdrawals. If you asked for no withdrawal, give the code to nobody, change your password and cancel the withdrawal.',
    action: 'Go to your withdrawals',
  },
  alert_raised: {
    title: 'Alert: {alert}',
    text: 'It happened just now, and no administrator has looked into it yet. The console says whom it is about and what to do, under Audit and security.',
    action: 'Open the console',
  },
  alert_waiting: {
    title: 'Still waiting: {alert}',
    text: 'This alert cannot wait, and no administrator has acknowledged it. You are told again until somebody does: after half an hour, after two hours, then every six.',
    action: 'Look into it now',
  },
  alerts_open: {
    title: 'Alerts are still open',
    text: 'There are alerts that no administrator has looked into. They stay in this daily mail until somebody does.',
    action: 'See the open alerts',
  },
};
