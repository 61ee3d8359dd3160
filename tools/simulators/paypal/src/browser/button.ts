import { type Word, wordIn } from './protocol.ts';

const LOOK_EVERY_MS = 200;
const button = document.querySelector('button');
const say = (word: Word) => window.parent.postMessage(word, '*');
let popup: Window | null = null;

button?.addEventListener('click', () => {
  // Opened at once, since a browser lets only a click open a window.
  popup = window.open('/checkoutnow/waiting', '_blank', 'popup,width=480,height=640');
  say({ paypal: 'click' });
});

window.addEventListener('message', (event) => {
  const word = wordIn(event);
  if (!word || !popup) return;
  if (event.source === window.parent && word.paypal === 'order') show(popup, word.orderId);
  if (event.source === window.parent && word.paypal === 'failed') popup.close();
  if (event.source === popup && event.origin === location.origin) {
    popup.close();
    popup = null;
    say(word);
  }
});

function show(page: Window, orderId: string): void {
  page.location.href = `/checkoutnow?token=${encodeURIComponent(orderId)}`;
  const timer = setInterval(() => {
    if (popup === page && !page.closed) return;
    clearInterval(timer);
    if (popup !== page) return;
    popup = null;
    say({ paypal: 'cancelled' });
  }, LOOK_EVERY_MS);
}
