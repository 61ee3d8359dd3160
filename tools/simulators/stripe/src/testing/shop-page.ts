import type {
  Appearance,
  StripeElementLocale,
  StripeElements,
  StripeElementsOptionsMode,
  StripeError,
} from '@stripe/stripe-js';

const query = new URLSearchParams(location.search);
const dark: Appearance = {
  theme: 'night',
  variables: { colorBackground: '#23262c', colorText: '#f2f0ec', colorPrimary: '#5fd0c2', borderRadius: '12px' },
};
const options: StripeElementsOptionsMode = {
  mode: 'payment',
  amount: Number(query.get('amount') ?? 4900),
  currency: 'eur',
  captureMethod: 'manual',
  locale: (query.get('locale') ?? 'en') as StripeElementLocale,
  appearance: query.has('dark') ? dark : {},
};
const secret = query.get('secret');
const back = query.get('back');

void open();

async function open(): Promise<void> {
  document.body.classList.toggle('dark', query.has('dark'));
  await addScript(document.body.dataset['stripeJs'] ?? '');
  const { loadStripe } = await import('@stripe/stripe-js');
  const stripe = await loadStripe(document.body.dataset['key'] ?? '');
  if (!stripe) throw new Error('no Stripe.js');
  const elements: StripeElements =
    secret === null ? stripe.elements(options) : stripe.elements({ clientSecret: secret });
  const element = elements.create('payment');
  element.on('ready', () => say('news', 'ready'));
  element.on('change', ({ complete }) => say('news', complete ? 'complete' : 'incomplete'));
  element.on('loaderror', ({ error }) => fail(error));
  element.mount('#place');
  document.getElementById('pay')?.addEventListener('click', () => void pay());

  async function pay(): Promise<void> {
    if (!stripe) return;
    const { error } = await elements.submit();
    if (error) return fail(error);
    if (secret !== null && back !== null) {
      const { error: late } = await stripe.confirmPayment({ elements, confirmParams: { return_url: back } });
      return fail(late);
    }
    const clientSecret = await (await fetch('/intent', { method: 'POST' })).text();
    const result = await stripe.confirmPayment({ elements, clientSecret, redirect: 'if_required' });
    if (result.error) return fail(result.error);
    const again = await stripe.retrievePaymentIntent(clientSecret);
    say('outcome', `${result.paymentIntent.status}, still ${again.paymentIntent?.status}`);
  }
}

function fail({ type, code, decline_code: declineCode, message }: StripeError): void {
  say('outcome', [type, declineCode ?? code, message].join(' | '));
}

function say(id: string, words: string): void {
  const output = document.getElementById(id);
  if (output) output.textContent = words;
}

function addScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`cannot load ${src}`)));
    document.head.append(script);
  });
}
