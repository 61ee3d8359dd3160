import { accountMails } from './account-mails.ts';
import type { NotificationWords } from '../notification-words.ts';
import { affiliateNotices } from './affiliate-notices.ts';
import { agencyNotices } from './agency-notices.ts';
import { mailActions } from './mail-actions.ts';
import { telegramNotices } from './telegram-notices.ts';

export const notifications: NotificationWords = {
  texts: {
    welcome: {
      title: 'Your account is ready',
      text: 'Choose somebody who knows the country and speaks your language, and we ring you both within minutes. You are charged only if you talk for at least one minute.',
    },
    welcome_provider: {
      title: 'Your account is ready. Your application comes next',
      text: 'Prove your telephone, add your photograph and what clients should know, then hand your application in. You can stop at any step and go on another day. Clients see you once our team has approved it.',
    },
    booked_client: {
      title: 'Your call with {name} is booked',
      text: 'We ring you at {time}. Answer and press 1. The call costs {price}, and you are charged only if you talk for at least one minute.',
    },
    booked_provider: {
      title: 'A client has booked a call with you',
      text: 'Your telephone rings shortly after {time}. Answer and press 1 to take the call.',
    },
    soon_client: {
      title: 'Your telephone is about to ring',
      text: 'We ring you at {time}. The call comes from {number}. Answer and press 1 to be connected to {name}.',
    },
    soon_provider: {
      title: 'Your telephone is about to ring',
      text: 'We ring the client at {time} and you right after. The call comes from {number}. Answer and press 1 to take the call.',
    },
    missed_client: {
      title: 'You missed your call with {name}',
      text: 'We rang you several times and the call was not taken. You are not charged, and the hold is released.',
    },
    missed_provider: {
      title: 'You missed a call',
      text: 'A client waited for you and the call was not taken. Three missed calls in a row switch you offline.',
    },
    charged_client: {
      title: 'Your call with {name} is over',
      text: 'You talked for {talk}. {price} has been charged.',
    },
    uncollected_client: {
      title: 'Your call with {name} is over',
      text: 'You talked for {talk}. The hold had gone, so nothing has been charged so far.',
    },
    talked_provider: {
      title: 'Your call is over',
      text: 'You talked for {talk}. The call counts, and your share is added to the money due to you.',
    },
    short_client: {
      title: 'Your call ended before one minute',
      text: 'You are not charged, and the hold is released. You can book again whenever you want.',
    },
    short_provider: {
      title: 'Your call ended before one minute',
      text: 'Calls shorter than one minute are not charged to the client and not paid.',
    },
    nobody_client: {
      title: '{name} could not be reached',
      text: 'You are not charged, and the hold is released. Others who know the country may be there now.',
    },
    nobody_provider: {
      title: 'The client did not take the call',
      text: 'The call is over. There is nothing for you to do.',
    },
    failed_client: {
      title: 'Your call could not take place',
      text: 'Something went wrong on our side. You are not charged, and the hold is released.',
    },
    failed_provider: {
      title: 'A call could not take place',
      text: 'Something went wrong on our side. There is nothing for you to do.',
    },
    stopped_client: { title: 'Our team has ended your call', text: 'You are not charged, and the hold is released.' },
    stopped_provider: {
      title: 'Our team has ended a call with you',
      text: 'It is not charged to the client and not paid.',
    },
    cancelled_client: {
      title: 'Your call with {name} is cancelled',
      text: 'Your telephone does not ring. You are not charged, and the hold is released.',
    },
    cancelled_provider: {
      title: 'A call with you is cancelled',
      text: 'Your telephone does not ring, and clients can book you again.',
    },
    switched_off: {
      title: 'You are offline',
      text: 'We have switched you offline, because calls were missed or nothing was heard of you for a while. Clients cannot book you until you go online again.',
    },
    team_switched_off: {
      title: 'Our team has switched you offline',
      text: 'Clients cannot book you until you go online again. Come back as soon as you can answer. If you do not know why, write to us.',
    },
    agency_switched_off: {
      title: 'Your agency has switched you offline',
      text: 'Clients cannot book you until you go online again. You have allowed your agency to do so, and can take that back on its page of your desk.',
    },
    review_provider: {
      title: 'Somebody has reviewed a call with you',
      text: 'Read what they wrote. You can reply once, and your reply stands under the review.',
    },
    reply_client: {
      title: '{name} has replied to your review',
      text: 'Read the reply under your review.',
    },
    review_hidden: {
      title: 'Your review is no longer shown',
      text: 'Our team has taken your review out of sight after it was reported. You still see it with the call.',
    },
    hidden_review_provider: {
      title: 'A review on a call with you is hidden',
      text: 'Our team has taken a review out of sight after it was reported. Nobody sees it any more, and it no longer counts in your rating.',
    },
    report_hidden: {
      title: 'The review that you reported is hidden',
      text: 'Our team agreed with you: nobody sees this review any more.',
    },
    report_kept: {
      title: 'The review that you reported stays',
      text: 'Our team has looked at it and leaves it as it is. Thank you for telling us.',
    },
    application_approved: {
      title: 'You can take calls',
      text: 'Your application is approved, and your profile can be found. Go online whenever you want to be called.',
    },
    application_asked: {
      title: 'Something in your application is to be corrected',
      text: 'We have looked at your application and ask you to correct something before we decide. Open it to read what, then hand it in again.',
    },
    application_rejected: {
      title: 'Your application is not accepted',
      text: 'We have looked at your application and cannot accept it. Open it to read why.',
    },
    facts_approved: {
      title: 'Your changed details are shown',
      text: 'We have checked the details that you changed. Your profile shows them from now on.',
    },
    facts_rejected: {
      title: 'Your changed details are not accepted',
      text: 'We have looked at the details that you changed and cannot accept them, so your profile shows those of before. Open your profile to read why.',
    },
    photo_removed: {
      title: 'Your photograph was taken off',
      text: 'Our team has taken your photograph off your profile, because it does not fit there. Clients see your initials until you give another: a picture of your face alone. If you do not know why, write to us.',
    },
    hidden_provider: {
      title: 'Your profile is hidden for now',
      text: 'Our team has hidden your profile, so clients neither find nor book you. Calls that are booked still take place. To learn why, write to us.',
    },
    shown_provider: {
      title: 'Your profile is shown again',
      text: 'Clients can find and book you again. Go online whenever you want to be called.',
    },
    number_moved: {
      title: 'Your telephone number belongs to another account',
      text: 'Somebody has proved to us that they answer the number you gave, so it is no longer yours here. If you still use it, prove it again in your account.',
    },
    refunded_client: {
      title: 'Money is on its way back to you',
      text: '{price} of your call is being returned to you. Banks usually show it within ten days. The credit note is with your invoices.',
    },
    refund_failed_client: {
      title: 'Your bank has sent a refund back',
      text: '{price} could not be returned to you. The money is still yours, and we will write to you to agree on another way.',
    },
    invoice_client: {
      title: 'Your invoice is ready',
      text: 'The invoice for your call, over {price}, is ready. You can download it as a PDF whenever you want.',
    },
    statement_provider: {
      title: 'Your statement is ready',
      text: 'The statement for a call is ready. You can download it as a PDF whenever you want.',
    },
    vat_confirmed: {
      title: 'Your VAT number is confirmed',
      text: 'The VAT number that you gave is confirmed. Invoices of yours that show VAT are credited and issued again without it. The price you paid stays the same.',
    },
    vat_refused: {
      title: 'Your VAT number is not valid',
      text: 'VIES, the register of the European Commission, says that the VAT number you gave is not valid. Your invoices show VAT until you give another one.',
    },
    trial_ends_provider: {
      title: 'Your free days end in three days',
      text: 'After them, your subscription is charged each month. Cancel before that day and nothing is charged.',
    },
    unpaid_provider: {
      title: 'The payment for your subscription failed',
      text: 'Stripe tries again over the next days. Give another card on the page of your subscription so that the assistant goes on answering.',
    },
    ended_provider: {
      title: 'Your subscription has ended',
      text: 'The assistant does not answer any more, and nothing more is charged. You can subscribe again whenever you want.',
    },
    frozen_provider: {
      title: 'Your share of a call is on hold',
      text: 'Whoever paid for a call has asked their bank or wallet for the money back. Your share stays where it is until that is decided, which can take weeks. We answer with what we know of the call, and there is nothing for you to do.',
    },
    freed_provider: {
      title: 'Your share of a call is yours again',
      text: 'The dispute about a call has ended without taking your share. If it had not left yet, it is sent to you as usual.',
    },
    lost_provider: {
      title: 'Your share of a call is taken back',
      text: 'The dispute about a call was decided against us, and the money went back to whoever had paid. Your share of it is taken back. The correction is with your statements.',
    },
    bounced_provider: {
      title: 'Your share came back',
      text: 'PayPal sent your share of a call back to us. It is kept for you. Check the address for PayPal on your earnings page; a new one is used after two days.',
    },
    paypal_provider: {
      title: 'The address for PayPal was changed',
      text: 'Your shares go to another PayPal address from two days on. Until then nothing leaves. If it was not you who changed it, write to us at once.',
    },
    method_affiliate: {
      title: 'New bank details were saved',
      text: 'Withdrawals can go to these bank details: to your first ones at once, to all others after 48 hours. If it was not you who saved them, delete them, change your password and write to us at once.',
    },
    paid_affiliate: {
      title: 'Your withdrawal is paid',
      text: 'Your withdrawal of {price} has left for your bank. It usually arrives within three working days.',
    },
    rejected_affiliate: {
      title: 'Your withdrawal was refused',
      text: 'Your withdrawal of {price} was refused, and the amount is back in your balance. The page of your withdrawals says why.',
    },
    failed_affiliate: {
      title: 'Your withdrawal could not be paid',
      text: 'Your withdrawal of {price} could not be paid, and the amount is back in your balance. Check your bank details before you ask again.',
    },
    bounced_affiliate: {
      title: 'Your withdrawal came back',
      text: 'Your bank sent your withdrawal of {price} back to us. The amount is back in your balance. Check your bank details before you ask again.',
    },
    lapsed_affiliate: {
      title: 'Your withdrawal was not confirmed',
      text: 'Your withdrawal of {price} was not confirmed in time, or the code was wrong too often. The amount is back in your balance, and you can ask again.',
    },
    ...telegramNotices,
    ...affiliateNotices,
    ...agencyNotices,
  },
  account: accountMails,
  accountWhy:
    'You get this mail because this address was given to SOS Expat. If you asked for nothing, you need do nothing.',
  receipt: {
    title: 'Receipt for your call with {name}',
    text: 'This is the receipt that you asked for. The same receipt stays on the page of the call.',
    action: 'Open the receipt',
    person: 'Call with',
    date: 'Date of the call',
    talked: 'Time talked',
    charged: 'Charged',
    givenBack: 'Given back',
    reference: 'Reference of the call',
  },
  support: {
    title: 'We have answered you',
    text: 'You asked us for help. Here is what we answer. To go on, write to us on the page below, since replies to this mail are read by nobody.',
    action: 'Write to us again',
    answered: 'Our answer',
    why: 'You get this mail because this address was given to us with a question. If it was not you, you need do nothing.',
  },
  invitation: {
    title: '{name} would like you in its team',
    text: 'The agency {name} works with SOS Expat, where people abroad talk with a lawyer or an experienced expatriate by telephone. Register with this address as a provider; the invitation then waits in your account, and you decide.',
    action: 'Register',
    why: 'You get this mail because an agency gave us this address. If it means nothing to you, you need do nothing: nobody learns whether you read it.',
  },
  news: {
    title: 'There is news about your account',
    text: 'Sign in to read it. This mail says no more, because this address has not been confirmed yet.',
  },
  push: {
    call_booked: 'A call is booked. Open to see when your telephone rings.',
    call_soon: 'Your telephone is about to ring. Answer and press 1.',
    call_missed: 'You missed a call. Open to see what follows.',
    call_ended: 'A call is over. Open to see how it ended.',
    call_cancelled: 'A call is cancelled. Your telephone does not ring.',
    switched_off: 'You are offline now. Open to go online again.',
    request: 'There is news about a request for help. Open to read it.',
  },
  actions: mailActions,
  why: 'You get this mail because you have an account with SOS Expat.',
  choose: 'Choose what you are told',
};
