export const messages = {
  'partners.title': 'Earn by bringing people to us',
  'partners.description':
    'Be paid when people abroad find help through you: what each programme pays, when the money is yours, and where we can send it.',
  'partners.chatter.title': 'Earn as a chatter',
  'partners.chatter.text': 'For people who are in chats and forums abroad: what is paid for each call, and when.',
  'partners.chatter.do':
    'You are where people abroad ask for help: in chats, forums and messengers. You share your link with those who need somebody to talk with, and you may recruit other chatters.',
  'partners.influencer.title': 'Earn as an influencer',
  'partners.influencer.text': 'For people with followers: what is paid for each call of those who follow you.',
  'partners.influencer.do':
    'You tell those who follow you that help abroad is one call away. Your link, your code and ready logos and banners are on your dashboard.',
  'partners.blogger.title': 'Earn as a blogger',
  'partners.blogger.text':
    'For people who write about life abroad: what is paid for calls of readers and of those you recruit.',
  'partners.blogger.do':
    'You write about life abroad. A link or a small box in your articles leads readers to us, and you may recruit people who give help by telephone.',
  'partners.groupAdmin.title': 'Earn with your group',
  'partners.groupAdmin.text':
    'For people who run a group abroad: what is paid for calls of members and of those you recruit.',
  'partners.groupAdmin.do':
    'You run a group of people abroad. You share ready-made posts and your link there, and you may recruit people who give help by telephone, or others who run groups.',
  'partners.paid': 'What is paid',
  'partners.amount.percent': '{percent} of our fee',
  'partners.once': 'Once',
  'partners.months': 'Number of months it is paid, from when they joined us: {count}',
  'partners.calls': 'Paid calls that are needed: {count}',
  'partners.cap': 'At most {amount} in a calendar month',
  'partners.none': 'This programme pays nothing at present.',
  'partners.discount': 'With your code, a first call costs {percent} less.',
  'partners.terms': 'When the money is yours',
  'partners.terms.counts': 'A call counts if it was paid and lasted at least {seconds} s.',
  'partners.terms.hold': 'A commission is checked for {first} h and waits {second} h more. Then it is on your balance.',
  'partners.terms.margin':
    'All commissions of one call together never exceed {percent} of our fee. What is above is cut.',
  'partners.terms.back':
    'If the money for a call goes back, in whole or in part, the commission goes back in proportion, even after we have paid you.',
  'partners.terms.withdraw':
    'You can withdraw from {least} on, at most {most} at once and {month} in a calendar month.',
  'partners.terms.checked':
    'You confirm each withdrawal by Telegram or by a code in a mail, and our team checks it before the money leaves. The first may need a little longer.',
  'partners.countries': 'Where we can send money',
  'partners.countries.text': 'To banks and mobile wallets in these countries, and to no others yet: {countries}',
  'partners.ask': 'Questions',
  'partners.ask.cost.title': 'Does it cost anything?',
  'partners.ask.cost.text': 'No. Taking part is free, and you need not buy anything.',
  'partners.ask.who.title': 'Who may take part?',
  'partners.ask.who.text': 'Everybody who is of age. Before you begin, see whether we can send money to your country.',
  'partners.ask.recruits.title': 'Is anything paid for recruiting alone?',
  'partners.ask.recruits.text': 'No. Every amount comes from calls that somebody has paid.',
  'partners.ask.friends.title': 'May I use my own link?',
  'partners.ask.friends.text':
    'No. Your own calls pay nothing, nor do calls from your telephone, your card or your device. Whoever deceives us is not paid.',
  'partners.ask.tax.title': 'Do I pay tax on it?',
  'partners.ask.tax.text':
    'That depends on where you live. You declare what you earn; your statement of each month helps with it.',
  'partners.ask.stop.title': 'Can I stop?',
  'partners.ask.stop.text': 'At any time. What you have earned by then stays yours by the same rules.',
  'partners.all': 'All programmes',
  'partners.more': 'What is paid, and when',
  'partners.own': 'Your rates',
  'partners.closed': 'Nobody new is taken in at present',
  'partners.closed.text': 'Whoever takes part already goes on earning by the same rules.',
  'partners.others': 'Further programmes',
} as const;
