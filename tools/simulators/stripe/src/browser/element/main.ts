import { monthAt } from '../../cards/card-checks.ts';
import { confirmIntent, NO_OFFER, readOffer } from '../intents-api.ts';
import {
  type CallMessage,
  type ConfirmRequest,
  type FrameCalls,
  type FrameNews,
  type FormOffer,
  type FrameOptions,
  HELLO,
  INIT,
  type InitMessage,
  type IntentResult,
  type SubmitResult,
} from '../protocol.ts';
import { fontSheet, styleSheet } from './appearance.ts';
import { CardForm } from './card-form.ts';
import { KeptCards } from './kept-cards.ts';
import { directionOf, languageOf, type Words, wordsOf } from './words.ts';

const now = monthAt(Number(document.documentElement.dataset['now']));
const style = document.head.appendChild(document.createElement('style'));
let words = wordsOf('en');
let form: CardForm | undefined;
let kept: KeptCards | undefined;
let offer: FormOffer = NO_OFFER;
let drawn: FrameOptions | undefined;

window.addEventListener('message', (event: MessageEvent<InitMessage>) => {
  const [port] = event.ports;
  if (event.source !== window.parent || event.data.stripe !== INIT || !port || form) return;
  void start(port, event.data);
});
window.parent.postMessage(HELLO, '*');

async function start(port: MessagePort, { publishableKey, options }: InitMessage): Promise<void> {
  const tell = (news: FrameNews) => port.postMessage(news);
  const draw = (next: FrameOptions) => show(next, tell);
  const access = { origin: location.origin, publishableKey };
  if (options.session) offer = await readOffer(access, options.session);
  draw(options);
  const calls: { [K in keyof FrameCalls]: (ask: FrameCalls[K]['ask']) => Promise<FrameCalls[K]['answer']> } = {
    submit: () => Promise.resolve(submit()),
    confirm: (request) => busily(() => confirm(access, request)),
    update: (next) => nothing(() => draw(next)),
    focus: () => nothing(() => form?.focus()),
    blur: () => nothing(() => (document.activeElement as HTMLElement | null)?.blur()),
    clear: () => nothing(() => form?.fill({ number: '', expiry: '', cvc: '' })),
  };
  port.addEventListener('message', ({ data }: MessageEvent<CallMessage>) => {
    const call = calls[data.call] as (ask: unknown) => Promise<unknown>;
    void call(data.ask).then((answer) => port.postMessage({ answerTo: data.id, answer }));
  });
  port.start();
  window.addEventListener('focusin', () => tell({ news: 'focus' }));
  window.addEventListener('focusout', (event) => event.relatedTarget ?? tell({ news: 'blur' }));
  window.addEventListener('keydown', (event) => event.key === 'Escape' && tell({ news: 'escape' }));
  new ResizeObserver(() => tell({ news: 'height', pixels: document.body.offsetHeight })).observe(document.body);
  tell({ news: 'ready' });
}

/** Draws the form, or only its looks when nothing but those has changed, so that nothing typed is lost. */
function show(options: FrameOptions, tell: (news: FrameNews) => void): void {
  style.textContent = `${fontSheet(options.fonts)}\n${styleSheet(options.appearance)}`;
  document.documentElement.dataset['labels'] = options.appearance.labels ?? 'auto';
  if (!form || !drawn || options.locale !== drawn.locale || options.showCountry !== drawn.showCountry) {
    const language = languageOf(options.locale);
    words = wordsOf(language);
    Object.assign(document.documentElement, { lang: language, dir: directionOf(language) });
    const { showCountry, country } = options;
    const change = () => tell({ news: 'change', complete: problem() === undefined, empty: isEmpty() });
    form = new CardForm({ words, language, showCountry, country, now, onChange: change });
    kept = new KeptCards({ words, offer, form: form.root, onChange: change });
    document.body.replaceChildren(kept.root);
  }
  form.disable(options.readOnly);
  drawn = options;
}

const problem = () => (kept?.chosen() === undefined ? form?.problem() : undefined);
const isEmpty = () => kept?.chosen() === undefined && (form?.isEmpty() ?? true);

function submit(): SubmitResult {
  const found = problem();
  if (found === undefined) return { selectedPaymentMethod: 'card' };
  form?.showProblems();
  return { error: { type: 'validation_error', code: found, message: words.problems[found] } };
}

/** What pays, in the API's form encoding. */
function payload(): Record<string, string> {
  const chosen = kept?.chosen();
  return chosen === undefined ? { ...form?.payload(), ...kept?.consent() } : { payment_method: chosen };
}

async function confirm(
  access: { origin: string; publishableKey: string },
  request: ConfirmRequest,
): Promise<IntentResult> {
  const result = await confirmIntent(access, request.clientSecret, { ...request.form, ...payload() });
  return result.error ? { error: { ...result.error, ...translated(result.error, words) } } : result;
}

function translated(error: { code?: string; decline_code?: string }, { declines }: Words): { message?: string } {
  const message = declines[error.decline_code ?? ''] ?? declines[error.code ?? ''];
  return message === undefined ? {} : { message };
}

async function busily<T>(work: () => Promise<T>): Promise<T> {
  form?.disable(true);
  try {
    return await work();
  } finally {
    form?.disable(drawn?.readOnly ?? false);
  }
}

function nothing(work: () => void): Promise<null> {
  work();
  return Promise.resolve(null);
}
