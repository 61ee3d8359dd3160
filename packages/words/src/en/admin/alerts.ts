export const messages = {
  'adminAlerts.means': 'What it means',
  'adminAlerts.look': 'What to look at',
  'adminAlerts.press': 'What to do',
  'adminAlerts.session_abandoned.title': 'A call was given up by the system',
  'adminAlerts.session_abandoned.means':
    'The call could not be brought to its end by ourselves. The hold is released, unless both talked for a minute before.',
  'adminAlerts.session_abandoned.look':
    'The timeline of the call: which step came last, and what the carrier answered.',
  'adminAlerts.session_abandoned.press':
    'Tell the client that nothing was charged and offer another call. If both did talk, force the settlement in Calls.',
  'adminAlerts.hold_lost.title': 'The hold was gone before the call',
  'adminAlerts.hold_lost.means':
    'The client’s bank or somebody in the rail’s dashboard gave the money back before the call. Nobody was rung, and nothing can be taken.',
  'adminAlerts.hold_lost.look': 'The payment in Calls and in the rail’s dashboard: who cancelled the hold, and when.',
  'adminAlerts.hold_lost.press':
    'Nothing needs to be returned. Write to the client if it was our side that cancelled; several in a day mean trouble with the rail.',
  'adminAlerts.carrier_out.title': 'The carrier cannot be reached',
  'adminAlerts.carrier_out.means':
    'Telephones are not rung. Calls wait, and those that wait too long end without a charge.',
  'adminAlerts.carrier_out.look': 'System: the breaker of the carrier. The carrier’s own page of incidents.',
  'adminAlerts.carrier_out.press':
    'Nothing, if the carrier says that it is working on it: calls go on by themselves. Pause bookings by the flag of maintenance if it lasts.',
  'adminAlerts.carrier_account.title': 'The carrier refuses our account',
  'adminAlerts.carrier_account.means':
    'The carrier refused to dial because of our account: no credit, a country that is not allowed, or a number that is gone. The client is not charged.',
  'adminAlerts.carrier_account.look':
    'The code in the call’s timeline, then balance, countries and numbers in the carrier’s console.',
  'adminAlerts.carrier_account.press': 'Mend the account at the carrier. The next call needs nothing else.',
  'adminAlerts.dialling_budget.title': 'Half of a dialling budget is spent',
  'adminAlerts.dialling_budget.means':
    'One number, client or country, or the whole platform, has used half of what may be dialled in its window. At the whole, further calls are refused before anybody pays.',
  'adminAlerts.dialling_budget.look':
    'Whose budget it is, in the details; the calls of the last hours of that client or country.',
  'adminAlerts.dialling_budget.press':
    'A busy day: raise the limit in Configuration. A pattern of short calls to one expensive country: suspend the person, leave the limit.',
  'adminAlerts.dialling_refused.title': 'A limit of ours kept a booked call from ringing',
  'adminAlerts.dialling_refused.means':
    'The call was paid for, and a limit of what may be dialled did not allow the ring. The call has ended as our fault: the client is not charged, and it counts against nobody.',
  'adminAlerts.dialling_refused.look':
    'Which limit it was, in the details and in the call’s timeline; whose calls used it up.',
  'adminAlerts.dialling_refused.press':
    'Raise the limit in Configuration if honest calls used it up, and write to the client. If one person used it up, suspend the person and leave the limit.',
  'adminAlerts.recording_without_consent.title': 'A recording heard somebody who had not agreed',
  'adminAlerts.recording_without_consent.means':
    'No money is concerned. The recording is deleted at the carrier by ourselves; the law may ask to tell the person.',
  'adminAlerts.recording_without_consent.look':
    'The timeline of the call: the two consents and when the recording began.',
  'adminAlerts.recording_without_consent.press':
    'See in the carrier’s console that the recording is gone, and note what the law of the person’s country asks for.',
  'adminAlerts.payment_hold_expiring.title': 'A hold ends within a day and is not captured',
  'adminAlerts.payment_hold_expiring.means':
    'A talk that has to be paid is not charged yet. When the hold ends, the money cannot be taken any more.',
  'adminAlerts.payment_hold_expiring.look':
    'What the rail last answered for this payment, and whether its breaker is open.',
  'adminAlerts.payment_hold_expiring.press':
    'Capture by hand: force the settlement of the call. If the rail refuses, capture in its dashboard; the platform takes note by itself.',
  'adminAlerts.payment_stuck.title': 'Money has not moved for an hour',
  'adminAlerts.payment_stuck.means':
    'A capture, release or refund was decided an hour ago and is not done. It is tried again by itself.',
  'adminAlerts.payment_stuck.look':
    'System: the rail’s breaker and the queue of settlements. The payment’s last answer.',
  'adminAlerts.payment_stuck.press': 'Nothing while the rail is down. Otherwise force the settlement of the call.',
  'adminAlerts.payment_outcome_unknown.title': 'The rail’s answer is unknown for a quarter of an hour',
  'adminAlerts.payment_outcome_unknown.means':
    'The rail was asked to move money, and we do not know whether it did. It is asked again under the same key, so nothing is taken twice.',
  'adminAlerts.payment_outcome_unknown.look': 'The payment in the rail’s dashboard beside ours.',
  'adminAlerts.payment_outcome_unknown.press':
    'Wait for the rail. Never repeat by hand in its dashboard what may have happened.',
  'adminAlerts.payment_refused.title': 'The rail refuses to move money',
  'adminAlerts.payment_refused.means':
    'The rail said no to a capture, release or refund. It is asked again by itself while the hold stands.',
  'adminAlerts.payment_refused.look': 'The code in the details, and the payment in the rail’s dashboard.',
  'adminAlerts.payment_refused.press':
    'Mend what the code names. A client’s account that is closed needs another way to pay or to be paid back.',
  'adminAlerts.payment_uncollected.title': 'A talk that nothing was taken for',
  'adminAlerts.payment_uncollected.means':
    'Both talked, and the hold could not be captured. The provider has worked without pay, the client has not paid.',
  'adminAlerts.payment_uncollected.look': 'The call’s timeline and the rail’s last answer.',
  'adminAlerts.payment_uncollected.press':
    'Agree with the client on another payment. If they will not pay: “Write it off” at the payment, by which the provider gets their share.',
  'adminAlerts.payment_captured_in_part.title': 'Only a part of the price was taken',
  'adminAlerts.payment_captured_in_part.means':
    'The rail took less than the price, which the platform never asks for: somebody captured by hand.',
  'adminAlerts.payment_captured_in_part.look': 'The payment in the rail’s dashboard: who captured, and how much.',
  'adminAlerts.payment_captured_in_part.press':
    'Tell the client what they paid. Pay the provider the rest of their share, or agree with them.',
  'adminAlerts.refund_failed.title': 'A refund came back',
  'adminAlerts.refund_failed.means':
    'The client’s bank sent the refund back, so that the client’s money is with us again.',
  'adminAlerts.refund_failed.look': 'The refund in the rail’s dashboard, and its reason.',
  'adminAlerts.refund_failed.press':
    'Ask the client for another way to return it, and note in the journal how it was done.',
  'adminAlerts.rail_account.title': 'The rail refuses our own account',
  'adminAlerts.rail_account.means':
    'The key was withdrawn, a permission is missing or the account is restricted. No money moves until that is mended; holds go on running out.',
  'adminAlerts.rail_account.look': 'The code in the details; the account’s state and its keys in the rail’s dashboard.',
  'adminAlerts.rail_account.press':
    'Mend the account or put the new key among the secrets. What is due is done by itself afterwards.',
  'adminAlerts.transfer_refused.title': 'A provider’s share was refused',
  'adminAlerts.transfer_refused.means':
    'The rail refused to send a provider their share, or to take a part of it back. It is tried again by itself.',
  'adminAlerts.transfer_refused.look':
    'The share in Transfers and payouts, and the provider’s account in the rail’s dashboard.',
  'adminAlerts.transfer_refused.press':
    'For a share to be sent: tell the provider what their account lacks. For one to be taken back: their balance may be empty; agree with them.',
  'adminAlerts.affiliate_balance_wrong.title': 'An affiliate’s stored balance is not what the ledger says',
  'adminAlerts.affiliate_balance_wrong.means':
    'The balance beside the profile and the sum of the lines differ, which no path of ours can bring about.',
  'adminAlerts.affiliate_balance_wrong.look':
    'The affiliate in Affiliates, with the statement of this month; `stored` and `ledger` are US cents.',
  'adminAlerts.affiliate_balance_wrong.press':
    'Nothing yet: leave their withdrawals unapproved until a developer has found which of the two is right.',
  'adminAlerts.fraud_case_waiting.title': 'A case of fraud waits for a verdict',
  'adminAlerts.fraud_case_waiting.means':
    'Nobody has decided the case for three days. What the affiliate earns is held meanwhile, and nothing but a verdict lets it go.',
  'adminAlerts.fraud_case_waiting.look':
    'The case in Affiliates, under fraud: the calls that set off the rule, and how often the rule was right before.',
  'adminAlerts.fraud_case_waiting.press':
    'Decide it: honest lets the money go on, fraud takes back what waits. Acknowledged without a verdict, the alert comes back after six hours.',
  'adminAlerts.withdrawal_stuck.title': 'An affiliate’s withdrawal has not moved for long',
  'adminAlerts.withdrawal_stuck.means': 'The rail has had it for two days, or waits for as long to be paid in by hand.',
  'adminAlerts.withdrawal_stuck.look': 'The withdrawal in Withdrawals, and the transfer under its id at the rail.',
  'adminAlerts.withdrawal_stuck.press':
    'Pay it in at the rail if it waits for that, then press Mark as funded; else ask the rail’s support with the id.',
  'adminAlerts.withdrawal_waiting.title': 'An affiliate’s withdrawal waits for an admin',
  'adminAlerts.withdrawal_waiting.means':
    'For a day nobody has decided about it, or no second admin where the amount needs two.',
  'adminAlerts.withdrawal_waiting.look':
    'The withdrawal in Withdrawals, and the affiliate’s cases of fraud if there are any.',
  'adminAlerts.withdrawal_waiting.press': 'Approve it or reject it with a reason that the affiliate reads.',
  'adminAlerts.transfer_stuck.title': 'A provider’s share has not moved for long',
  'adminAlerts.transfer_stuck.means': 'The share was ordered, and its end is not known.',
  'adminAlerts.transfer_stuck.look': 'The share in Transfers and payouts; the rail’s breaker in System.',
  'adminAlerts.transfer_stuck.press':
    'Nothing while the rail is down. Otherwise look in the rail’s dashboard whether the money left.',
  'adminAlerts.transfer_by_hand.title': 'Somebody moved a share in the rail’s dashboard',
  'adminAlerts.transfer_by_hand.means': 'Money of a provider was moved without the platform, which counts it as it is.',
  'adminAlerts.transfer_by_hand.look':
    'The share in Transfers and payouts beside the rail’s dashboard: who, when, how much.',
  'adminAlerts.transfer_by_hand.press': 'If the provider has too much or too little by it, agree with them.',
  'adminAlerts.transfer_overpaid.title': 'A provider has more than their share',
  'adminAlerts.transfer_overpaid.means':
    'The client was refunded after PayPal had brought the share to the provider, and PayPal takes nothing back.',
  'adminAlerts.transfer_overpaid.look': 'The share in Transfers and payouts: what was sent, what is theirs by now.',
  'adminAlerts.transfer_overpaid.press':
    'Agree with the provider how they return the difference, and note it at the share.',
  'adminAlerts.dispute_opened.title': 'A client disputes a payment at their bank',
  'adminAlerts.dispute_opened.means':
    'The bank or the rail holds the price of a call, and its fee is ours. The provider’s share is frozen until it is decided.',
  'adminAlerts.dispute_opened.look':
    'The dispute in Disputes: its reason, its deadline and the evidence drawn from the call.',
  'adminAlerts.dispute_opened.press':
    'If both talked, read the evidence, complete it and send it before the deadline. If the client is right, accept.',
  'adminAlerts.dispute_deadline.title': 'The deadline of a dispute is near',
  'adminAlerts.dispute_deadline.means':
    'What is not answered in time is lost: the price, the fee and the provider’s share.',
  'adminAlerts.dispute_deadline.look': 'The dispute in Disputes, which lists the nearest deadline first.',
  'adminAlerts.dispute_deadline.press': 'Send the evidence now, or accept.',
  'adminAlerts.dispute_refused.title': 'The rail refused our answer to a dispute',
  'adminAlerts.dispute_refused.means': 'The evidence, or the acceptance, did not arrive. The deadline goes on.',
  'adminAlerts.dispute_refused.look': 'The code in the details, and the dispute in the rail’s dashboard.',
  'adminAlerts.dispute_refused.press':
    'Mend what the code names: it is asked again by itself. Or answer in the rail’s dashboard.',
  'adminAlerts.subscription_disputed.title': 'A provider disputes a payment of their subscription',
  'adminAlerts.subscription_disputed.means':
    'The bank has taken the price of the period, and its fee is ours. No call and no share of a provider is touched.',
  'adminAlerts.subscription_disputed.look':
    'The dispute in Stripe’s dashboard, with its deadline; the entries of the invoice in Journal.',
  'adminAlerts.subscription_disputed.press':
    'Answer or accept in Stripe’s dashboard; the journal follows. Cancel the subscription there if it is not wanted.',
  'adminAlerts.billing_failed.title': 'An invoice could not be made',
  'adminAlerts.billing_failed.means':
    'The call is charged, and its invoice or statement is missing. No number is lost.',
  'adminAlerts.billing_failed.look':
    'The address and country of the client, and the seller’s particulars in Configuration.',
  'adminAlerts.billing_failed.press': 'Mend what is missing. It is tried again by itself every half hour.',
  'adminAlerts.backup_failed.title': 'The back-up of the database failed',
  'adminAlerts.backup_failed.means':
    'Google could not write the back-up of the day named in the alert. Nobody’s money is touched, but without a back-up nothing can be brought back that is lost today.',
  'adminAlerts.backup_failed.look':
    'The schedule backupFirestore in the system room, and the exports of Firestore in Google’s console, which say why.',
  'adminAlerts.backup_failed.press':
    'Mostly the service account may not write into the bucket: allow it. The next hour begins the back-up anew; run the schedule to begin at once.',
  'adminAlerts.backup_late.title': 'The last whole back-up is too old',
  'adminAlerts.backup_late.means':
    'There is no whole back-up of the last day and a half, of the sign-ins or of the database, as the alert says. Nobody’s money is touched, but what is lost today could not be brought back.',
  'adminAlerts.backup_late.look':
    'System: the last whole back-ups, and the last runs of backupFirebaseAuth and backupFirestore.',
  'adminAlerts.backup_late.press':
    'Run the schedule there. If it fails, see whether the service account may write into the bucket and read the sign-ins.',
  'adminAlerts.journal_unbalanced.title': 'The journal does not add up',
  'adminAlerts.journal_unbalanced.means':
    'The lines of an entry do not sum to zero. The platform writes none such, so somebody else wrote it, or the programme has a fault.',
  'adminAlerts.journal_unbalanced.look': 'The entry named in the alert and those of the same payment.',
  'adminAlerts.journal_unbalanced.press':
    'Correct it by another entry, never by changing the first. Tell the developers.',
  'adminAlerts.money_differs.title': 'Our books and the rail’s differ',
  'adminAlerts.money_differs.means':
    'The daily comparison found money of which the rail, the payment and the journal do not say the same. It changed nothing.',
  'adminAlerts.money_differs.look':
    'The difference in the room Journal, which says what its kind means; then the payment at the rail.',
  'adminAlerts.money_differs.press':
    'What the room says for this kind. Once it is settled, explain it there with a reason; one that is mended is gone by itself.',
  'adminAlerts.balances_differ.title': 'The balances are not what the entries add up to',
  'adminAlerts.balances_differ.means':
    'The sums that are kept for the accounts differ from those of all entries. No money moved by it, but the balances shown are wrong.',
  'adminAlerts.balances_differ.look':
    'The balances in the room Journal, and whether an entry was written or removed by hand.',
  'adminAlerts.balances_differ.press':
    'Tell the developers. Until it is mended, use the file of the accountant, which is made of the entries themselves.',
  'adminAlerts.reconciliation_late.title': 'Rails and journal were not compared for a day',
  'adminAlerts.reconciliation_late.means':
    'The nightly comparison did not begin or did not end, so that money which differs would not be noticed.',
  'adminAlerts.reconciliation_late.look':
    'The last run of reconcilePayments in System, and whether a rail’s breaker is open.',
  'adminAlerts.reconciliation_late.press': 'In the room Journal, compare now. It goes on where it stopped.',
  'adminAlerts.payouts_unread.title': 'A payout service’s list could not be read to the end',
  'adminAlerts.payouts_unread.means':
    'Some of what Wise or Flutterwave says was paid to affiliates is written as we do not know it, or its list never ended. The rest was compared; in what was left out, money that differs would not be noticed.',
  'adminAlerts.payouts_unread.look':
    'The transfers named in the details, at the payout service itself: their amount and state, against the withdrawal.',
  'adminAlerts.payouts_unread.press':
    'Tell the developers which fields are new. Once that is mended, compare again in the room Journal.',
  'adminAlerts.forged_webhooks.title': 'Somebody forges messages of a vendor',
  'adminAlerts.forged_webhooks.means':
    'Messages with a wrong signature came in numbers. None was believed, and no money moved.',
  'adminAlerts.forged_webhooks.look':
    'Which vendor, in the details. Whether its secret was renewed lately: then the messages may be real.',
  'adminAlerts.forged_webhooks.press':
    'A renewed secret: put it among ours. An attack: nothing, they are refused by themselves.',
  'adminAlerts.person_erased.title': 'An account is going to be deleted by an admin',
  'adminAlerts.person_erased.means':
    'No money moves. In seven days everything about this person is erased, besides invoices and accounts without their name.',
  'adminAlerts.person_erased.look': 'Who asked for it and why, in the trail of the person.',
  'adminAlerts.person_erased.press':
    'Nothing if it is right. Otherwise take it back in the room People before the day that is named; afterwards nobody can.',
  'adminAlerts.account_kept.title': 'Stripe keeps the account of somebody who was deleted',
  'adminAlerts.account_kept.means':
    'Their account at Stripe could not be deleted, mostly because money still lies in it. It is theirs, and Stripe pays it out.',
  'adminAlerts.account_kept.look': 'The account at Stripe, by the id in the details.',
  'adminAlerts.account_kept.press': 'Once its balance is nothing, delete it there.',
  'adminAlerts.second_factor_guessed.title': 'Somebody guesses an administrator’s codes',
  'adminAlerts.second_factor_guessed.means':
    'Wrong codes came in numbers after the right password. Nothing was opened, and further tries have to wait.',
  'adminAlerts.second_factor_guessed.look': 'Whose account it is, in the details; ask them whether it was they.',
  'adminAlerts.second_factor_guessed.press':
    'If it was not: somebody knows their password. Sign them out everywhere in People, and let them choose a new one.',
  'adminAlerts.event_quarantined.title': 'A vendor’s message contradicts what we know',
  'adminAlerts.event_quarantined.means':
    'A signed message names another amount, currency, account or person than the payment it is about. It was put aside and nothing moved.',
  'adminAlerts.event_quarantined.look': 'The reasons in the details; the payment in the vendor’s dashboard.',
  'adminAlerts.event_quarantined.press':
    'If the dashboard agrees with ours, acknowledge. If not, change the vendor’s keys: somebody may hold them.',
  'adminAlerts.dead_letter.title': 'A vendor’s message could not be dealt with',
  'adminAlerts.dead_letter.means':
    'It failed at every try and is kept. What it told may be missing, until the sweep asks the vendor.',
  'adminAlerts.dead_letter.look': 'The message and its problem in Reviews and messages.',
  'adminAlerts.dead_letter.press': 'When the cause is mended, send it again from there.',
  'adminAlerts.notification_undelivered.title': 'A message reached nobody',
  'adminAlerts.notification_undelivered.means':
    'A mail, SMS or push was refused for good or failed eight times. No money is concerned.',
  'adminAlerts.notification_undelivered.look':
    'Not delivered, in Reviews and messages: the address and the vendor’s answer.',
  'adminAlerts.notification_undelivered.press':
    'Send it again once the cause is gone, or write to the person another way.',
  'adminAlerts.corrupt_document.title': 'A document cannot be read',
  'adminAlerts.corrupt_document.means':
    'It is skipped: what it stands for, a payment perhaps, stands still until it can be read. Nothing else is held up.',
  'adminAlerts.corrupt_document.look':
    'The path and the problem in the details; the document in the database’s console.',
  'adminAlerts.corrupt_document.press': 'Tell the developers. Do not delete it: it may be money.',
  'adminAlerts.review_reported.title': 'Somebody reported a review',
  'adminAlerts.review_reported.means': 'No money is concerned. The review stays visible until somebody decides.',
  'adminAlerts.review_reported.look': 'The review and the report in Reviews and messages.',
  'adminAlerts.review_reported.press': 'Hide it, or leave it and say why.',
  'adminAlerts.assistant_differs.title': 'The assistant lost something that it had been told',
  'adminAlerts.assistant_differs.means':
    'The nightly comparison found providers of whom the assistant knows less than it once confirmed: a subscription, a name. They were told again at once. No money moved, but until then somebody may have been let in or kept out wrongly.',
  'adminAlerts.assistant_differs.look':
    'The providers named in the details, and whether a backup of the assistant’s project was brought back.',
  'adminAlerts.assistant_differs.press': 'Nothing while it does not come again. When it does, tell the developers.',
} as const;
