import { isLocale } from '@sos/browser/intl/locales';
import { webWords } from '@sos/words/web';

/** Milliseconds that a page may wait without a word. */
const patience = 10_000;

/** Says so at the foot of the page for as long as something has not come for ten seconds, whatever it is that waits. */
export function tellLongWait(): void {
  const notice = document.createElement('div');
  notice.className = 'long-wait';
  notice.role = 'status';
  document.body.append(notice);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (document.querySelector('main .skeleton')) {
      timer ??= setTimeout(() => void write(), patience);
      return;
    }
    clearTimeout(timer);
    timer = undefined;
    notice.textContent = '';
  };
  const write = async () => {
    const text = await longWait();
    // It may have come meanwhile, and without a connection the page says so already.
    if (timer !== undefined && navigator.onLine) notice.textContent = text;
  };
  const page = document.getElementById('root');
  if (page) new MutationObserver(look).observe(page, { childList: true, subtree: true });
  look();
}

async function longWait(): Promise<string> {
  const { lang } = document.documentElement;
  const words = await webWords.load(isLocale(lang) ? lang : 'en', ['refusals']).catch(() => null);
  return words?.['waiting.long'] ?? '';
}
