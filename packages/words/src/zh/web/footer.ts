import type { messages as english } from '../../en/web/footer.ts';

export const messages: Record<keyof typeof english, string> = {
  'footer.nav': '更多页面',
  'footer.pricing': '价格',
  'footer.steps': '如何运作',
  'footer.help': '帮助',
  'footer.where': '所有国家',
  'footer.partners': '推广合作',
  'footer.contact': '联系我们',
  'footer.terms': '服务条款',
  'footer.privacy': '隐私',
  'footer.cookies': '关于 Cookie',
  'footer.legal': '法律声明',
};
