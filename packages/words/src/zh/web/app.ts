import type { messages as english } from '../../en/web/app.ts';

export const messages: Record<keyof typeof english, string> = {
  'version.ready': '本网站有新版本可用。',
  'version.load': '加载新版本',
  'version.waits': '本网站有新版本可用。它会等到您的预约或通话结束后再启用。',
  'install.title': '随时打开 SOS Expat',
  'install.text': '将它添加到主屏幕，没有网络时也能打开您的通话记录和收据。',
  'install.accept': '安装',
  'install.decline': '暂不安装',
};
