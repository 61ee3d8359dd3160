import type { messages as english } from '../../en/web/consent.ts';

export const messages: Record<keyof typeof english, string> = {
  'consent.title': '可以统计本网站的使用情况吗？',
  'consent.text': '这让我们知道哪些页面有用、哪些广告带来了访客。未经您同意，什么都不会发生；不同意，一切功能照常。',
  'consent.more': '具体内容',
  'consent.accept': '同意',
  'consent.refuse': '拒绝',
  'consent.choice': '您的选择',
  'consent.measuring': '统计访问',
  'consent.measuring.text':
    '通过 Google Analytics 了解哪些页面被打开、在哪里离开。不含姓名、地址或电话号码。页面出现的故障会告知 Sentry。',
  'consent.advertising': '统计我们的广告',
  'consent.advertising.text': 'Google 或 Meta 上的广告是否带来了预约。您的邮箱地址只会以无法还原的代码形式传给 Meta。',
  'consent.save': '保存选择',
  'consent.saved': '您的选择已保存，可随时在此更改。',
  'consent.signal': '您的浏览器要求不被跟踪，因此不作任何统计。',
};
