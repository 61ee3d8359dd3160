import type { messages as english } from '../../en/browser/frame.ts';

export const messages: Record<keyof typeof english, string> = {
  'frame.skip': '跳到正文',
  'frame.loading': '正在加载',
  'problem.failed.title': '加载失败。',
  'problem.failed.text': '问题出在我们这边，请重试。',
  'problem.offline.title': '没有网络连接。',
  'problem.offline.text': '请检查网络连接，然后重试。',
  'problem.final.title': '此内容无法显示。',
  'problem.final.text': '它已不存在，或属于另一个账户。',
  'problem.home': '返回首页',
  'problem.retry': '重试',
  'money.untouched': '没有扣款。',
  'money.unknown': '如果银行显示了一笔金额，只要没有通话，预授权会自动解除。',
};
