import type { lastWords as english } from '../en/last-words.ts';

export const lastWords: typeof english = {
  title: '页面无法显示。',
  text: '请重新加载页面。已预约的通话不受影响，会照常进行。',
  offline: '您已离线，此页面没有保存在您的设备上。已预约的通话不受影响，会照常进行。',
  retry: '重新加载',
};
