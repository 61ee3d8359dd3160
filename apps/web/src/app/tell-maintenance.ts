import { callFunction } from '@sos/browser/call-function';
import { isLocale } from '@sos/browser/intl/locales';
import { webWords } from '@sos/words/web';

/** Says above every page that we are at work, while an admin has it said. */
export async function tellMaintenance(): Promise<void> {
  const { maintenance } = await callFunction('getPublicConfig', {});
  if (!maintenance) return;
  const notice = document.createElement('div');
  notice.className = 'offline-notice';
  notice.role = 'status';
  document.body.prepend(notice);
  const write = async () => void (notice.textContent = await words());
  new MutationObserver(() => void write()).observe(document.documentElement, { attributeFilter: ['lang'] });
  await write();
}

async function words(): Promise<string> {
  const { lang } = document.documentElement;
  const found = await webWords.load(isLocale(lang) ? lang : 'en', ['refusals']).catch(() => null);
  return found?.['maintenance.notice'] ?? '';
}
