import type { CallSession } from '../calls/session.ts';
import type { Money } from '../money/money.ts';
import type { Instant } from '../shared/instant.ts';

/** What people are told about; each can be chosen on its own where a channel leaves a choice. */
export const noticeKinds = [
  'welcome',
  'call_booked',
  'call_soon',
  'call_missed',
  'call_ended',
  'call_cancelled',
  'switched_off',
  'review',
  'application',
  'number_moved',
  'refund',
  'invoice',
  'subscription',
  'share',
  'withdrawal',
  'commission',
  'prize',
  'telegram',
  'request',
  'agency',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Every text that people are sent, and its kind. The side that it is written for is part of its name. */
export const noticeTexts = {
  welcome: 'welcome',
  welcome_affiliate: 'welcome',
  welcome_provider: 'welcome',
  welcome_agency: 'welcome',
  booked_client: 'call_booked',
  booked_provider: 'call_booked',
  soon_client: 'call_soon',
  soon_provider: 'call_soon',
  missed_client: 'call_missed',
  missed_provider: 'call_missed',
  charged_client: 'call_ended',
  uncollected_client: 'call_ended',
  talked_provider: 'call_ended',
  short_client: 'call_ended',
  short_provider: 'call_ended',
  nobody_client: 'call_ended',
  nobody_provider: 'call_ended',
  failed_client: 'call_ended',
  failed_provider: 'call_ended',
  stopped_client: 'call_ended',
  stopped_provider: 'call_ended',
  cancelled_client: 'call_cancelled',
  cancelled_provider: 'call_cancelled',
  switched_off: 'switched_off',
  team_switched_off: 'switched_off',
  agency_switched_off: 'switched_off',
  review_provider: 'review',
  reply_client: 'review',
  review_hidden: 'review',
  hidden_review_provider: 'review',
  report_hidden: 'review',
  report_kept: 'review',
  application_approved: 'application',
  application_asked: 'application',
  application_rejected: 'application',
  facts_approved: 'application',
  facts_rejected: 'application',
  photo_removed: 'application',
  hidden_provider: 'application',
  shown_provider: 'application',
  number_moved: 'number_moved',
  refunded_client: 'refund',
  refund_failed_client: 'refund',
  invoice_client: 'invoice',
  statement_provider: 'invoice',
  vat_confirmed: 'invoice',
  vat_refused: 'invoice',
  trial_ends_provider: 'subscription',
  unpaid_provider: 'subscription',
  ended_provider: 'subscription',
  frozen_provider: 'share',
  freed_provider: 'share',
  lost_provider: 'share',
  bounced_provider: 'share',
  paypal_provider: 'share',
  method_affiliate: 'withdrawal',
  paid_affiliate: 'withdrawal',
  rejected_affiliate: 'withdrawal',
  failed_affiliate: 'withdrawal',
  bounced_affiliate: 'withdrawal',
  lapsed_affiliate: 'withdrawal',
  earned_affiliate: 'commission',
  reversed_affiliate: 'commission',
  adjusted_affiliate: 'commission',
  honest_affiliate: 'commission',
  fraud_affiliate: 'commission',
  prize_affiliate: 'prize',
  piggy_affiliate: 'prize',
  boost_affiliate: 'prize',
  telegram_linked: 'telegram',
  telegram_unlinked: 'telegram',
  asked_agency: 'request',
  unanswered_agency: 'request',
  offered_provider: 'request',
  accepted_client: 'request',
  unfound_client: 'request',
  invited_provider: 'agency',
  joined_agency: 'agency',
  left_agency: 'agency',
  removed_provider: 'agency',
} as const satisfies Readonly<Record<string, NoticeKind>>;
export type NoticeText = keyof typeof noticeTexts;
export const noticeTextNames = Object.keys(noticeTexts) as NoticeText[];

/** Mails about an account itself: nobody can choose to go without them, and they are shown nowhere else. */
export const accountTexts = [
  'confirm_address',
  'reset_password',
  'address_known',
  'confirm_new_address',
  'new_address_asked',
  'export_ready',
  'deletion_asked',
  'deletion_withdrawn',
  'account_deleted',
  'account_suspended',
  'account_restored',
  'role_changed',
  'withdrawal_code',
  'alert_raised',
  'alert_waiting',
  'alerts_open',
] as const;
export type AccountText = (typeof accountTexts)[number];

/** Mails that somebody asked for, about what is theirs, or for whom an agency asks: no preference holds them back, and they are shown nowhere else. */
export const askedTexts = ['receipt', 'support_answer', 'invitation'] as const;
export type AskedText = (typeof askedTexts)[number];

/** What admins read in their chat of Telegram, and nowhere else. */
export const newsTexts = ['news_alert', 'news_alert_waiting', 'news_registration', 'news_report'] as const;
export type NewsText = (typeof newsTexts)[number];
/** Those and what an affiliate is asked in their chat: no other channel carries them, and no preference holds them back. */
export const chatTexts = [...newsTexts, 'withdrawal_question'] as const;
export type ChatText = (typeof chatTexts)[number];

/** Those that lead into the admins' console. */
const adminTexts = ['alert_raised', 'alert_waiting', 'alerts_open'] as const satisfies readonly AccountText[];
export type AdminText = (typeof adminTexts)[number];
export const isForAdmins = (text: AccountText): text is AdminText => adminTexts.some((each) => each === text);

/** What a text may say; null where it says nothing of it. Nothing of the client is ever part of it. */
export interface NoticeFacts {
  readonly sessionId: string | null;
  /** A provider's public name, for the client or their agency. */
  readonly providerName: string | null;
  /** Whose profile it leads to. */
  readonly providerId?: string | null;
  /** The client's request to a team that it leads to. */
  readonly requestId?: string | null;
  readonly ringsAt: Instant | null;
  /** What the client pays or is given back, for the client. */
  readonly total: Money | null;
  readonly talkSeconds: number | null;
  /** What of the price was given back, the oldest first. */
  readonly givenBack?: readonly Returned[];
  /** What admins are told is open. */
  readonly alerts?: readonly AlertCount[];
  /** The alert that it leads to, where it is about one. */
  readonly alertId?: string | null;
}

/** How many alerts of a kind there are. */
export interface AlertCount {
  readonly kind: string;
  readonly count: number;
}

/** An amount that was given back, and when. */
export interface Returned {
  readonly amount: Money;
  readonly at: Instant;
}

export const noFacts: Omit<NoticeFacts, 'givenBack' | 'alerts'> = {
  sessionId: null,
  providerName: null,
  ringsAt: null,
  total: null,
  talkSeconds: null,
};

/** One thing that one person is told. */
export interface Message {
  readonly text: NoticeText | AccountText | AskedText | ChatText;
  readonly recipientId: string;
  /** What happened. */
  readonly cause: string;
  readonly facts: NoticeFacts;
}
/** What is shown in the app as well. */
export interface Notice extends Message {
  readonly text: NoticeText;
}

/** A mail about the account of somebody; `cause` is the request that it answers. */
export function accountMail(text: AccountText, recipientId: string, cause: string): Message & { text: AccountText } {
  return { text, recipientId, cause, facts: noFacts };
}

/** A mail that tells an admin which alerts wait; nobody is named in it. */
export function adminMail(
  text: AdminText,
  { to: recipientId, cause }: { readonly to: string; readonly cause: string },
  facts: Pick<NoticeFacts, 'alerts' | 'alertId'>,
): Message & { text: AccountText } {
  return { text, recipientId, cause, facts: { ...noFacts, ...facts } };
}

export function isAccountText(text: Message['text']): text is AccountText {
  return accountTexts.some((known) => known === text);
}

export function isChatText(text: Message['text']): text is ChatText {
  return chatTexts.some((known) => known === text);
}

export function isNoticeText(text: Message['text']): text is NoticeText {
  return text in noticeTexts;
}

/** The receipt of a call as its client asked for it, with what was given back until then. */
export function receiptMail(
  session: CallSession,
  requestId: string,
  givenBack: readonly Returned[] = [],
): Message & { text: AskedText } {
  const { id: sessionId, clientId, providerName, scheduledFor: ringsAt, total, settlement } = session;
  const told = { sessionId, providerName, ringsAt, total, talkSeconds: settlement.billableSeconds };
  const facts = { ...told, givenBack };
  return { text: 'receipt', recipientId: clientId, cause: `asked-${requestId}`, facts };
}

/** Nobody is told twice of one kind by the same cause. */
export function noticeId({ cause, text, recipientId }: Message): string {
  return `${cause}-${isNoticeText(text) ? noticeTexts[text] : text}-${recipientId}`;
}
