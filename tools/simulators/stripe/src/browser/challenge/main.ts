import { directionOf, languageOf } from '../element/words.ts';
import { answerChallenge, retrieveIntent } from '../intents-api.ts';
import { CHALLENGE_DONE, type PublicIntent } from '../protocol.ts';
import { CHALLENGE_WORDS, type ChallengeWords } from './words.ts';

const query = new URLSearchParams(location.search);
const clientSecret = query.get('payment_intent_client_secret') ?? '';
const access = { origin: location.origin, publishableKey: document.documentElement.dataset['key'] ?? '' };
const language = languageOf(query.get('locale') ?? 'auto');

void show(CHALLENGE_WORDS[language] ?? CHALLENGE_WORDS['en']);

async function show(words: ChallengeWords | undefined): Promise<void> {
  const { paymentIntent: intent } = await retrieveIntent(access, clientSecret);
  if (!words) return;
  Object.assign(document.documentElement, { lang: language, dir: directionOf(language) });
  text('bank', words.bank);
  text('title', words.title);
  text('complete', words.complete);
  text('fail', words.fail);
  const waits = intent?.status === 'requires_action';
  text('question', intent && waits ? words.question.replace('{amount}', amountOf(intent)) : words.over);
  for (const outcome of ['complete', 'fail'] as const) {
    const button = element(outcome);
    button.hidden = !waits;
    button.addEventListener('click', () => void answer(outcome, intent?.next_action?.redirect_to_url?.return_url));
  }
  document.title = words.bank;
  element('complete').focus();
}

async function answer(outcome: 'complete' | 'fail', returnUrl: string | undefined): Promise<void> {
  for (const button of document.querySelectorAll('button')) button.disabled = true;
  const { paymentIntent } = await answerChallenge(access, clientSecret, outcome);
  if (query.has('embedded')) window.parent.postMessage(CHALLENGE_DONE, '*');
  else if (returnUrl !== undefined) location.assign(backTo(returnUrl, paymentIntent));
}

function backTo(returnUrl: string, intent: PublicIntent | undefined): URL {
  const url = new URL(returnUrl);
  url.searchParams.set('payment_intent', query.get('payment_intent') ?? '');
  url.searchParams.set('payment_intent_client_secret', clientSecret);
  url.searchParams.set('redirect_status', intent?.last_payment_error ? 'failed' : 'succeeded');
  return url;
}

function amountOf({ amount, currency }: PublicIntent): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  return format.format(amount / 10 ** maximumFractionDigits);
}

function text(id: string, words: string): void {
  element(id).textContent = words;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}
