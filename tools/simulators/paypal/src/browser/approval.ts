import type { Word } from './protocol.ts';

const orderId = new URLSearchParams(location.search).get('token') ?? '';

/** The button closes this window once it has heard: of a window that is gone, a browser no longer says who spoke. */
function leave(word: Word): void {
  const opener = window.opener as Window | null;
  if (!opener) return window.close();
  opener.postMessage(word, location.origin);
}

async function approve(form: HTMLFormElement): Promise<void> {
  const funding = form.querySelector<HTMLInputElement>('[name=funding]:checked')?.value ?? 'balance';
  const buyer = form.querySelector<HTMLInputElement>('[name=buyer]')?.value ?? '';
  const query = new URLSearchParams({ token: orderId, funding, buyer });
  const answer = await fetch(`/checkoutnow/approve?${query}`, { method: 'POST' });
  if (answer.ok) return leave({ paypal: 'approved', orderId });
  const problem = document.querySelector('[role=alert]');
  if (problem) problem.textContent = 'PayPal cannot take this order any more.';
}

const form = document.querySelector('form');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void approve(form);
});
document.querySelector('#cancel')?.addEventListener('click', () => leave({ paypal: 'cancelled' }));
