/** What affiliates are told of what they earn. */
export const affiliateNotices = {
  welcome_affiliate: {
    title: 'Your link is ready',
    text: 'Share your link with people abroad. When somebody who came by it has a paid call, a commission is credited to you. Your dashboard counts the clicks, sign-ups and calls.',
  },
  earned_affiliate: {
    title: 'Commissions were credited to you',
    text: 'What you earned has passed its waiting time and is in your balance. Your statement shows each commission.',
  },
  reversed_affiliate: {
    title: 'A commission was taken back',
    text: 'A call that earned you money was refunded or lost to a dispute, so its commission has left your balance. Your statement shows which one.',
  },
  adjusted_affiliate: {
    title: 'Your balance was corrected',
    text: 'Our team has corrected your balance by {price}. Your statement shows it. If it looks wrong, write to us.',
  },
  honest_affiliate: {
    title: 'Your commissions were reviewed',
    text: 'We looked at calls that you brought, and everything is in order. Commissions that waited for it go on their way.',
  },
  fraud_affiliate: {
    title: 'Some of your commissions do not count',
    text: 'We looked at calls that you brought and found that they break the rules of the programme, so their commissions do not count. If you think that this is wrong, write to us.',
  },
  prize_affiliate: {
    title: 'You have won {price}',
    text: 'You are among the best of a weekly challenge: {price} is in your balance.',
  },
  piggy_affiliate: {
    title: 'Your piggy bank is open',
    text: 'You have earned enough to open your piggy bank: {price} is in your balance.',
  },
  boost_affiliate: {
    title: 'You earn more this month',
    text: 'You were among the best of last month, so commissions for calls that you bring are raised this month.',
  },
} as const;
