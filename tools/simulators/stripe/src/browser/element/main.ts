import { monthAt } from '../../cards/card-checks.ts';
import { confirmIntent } from '../intents-api.ts';
import {
  type CallMessage,
  type ConfirmRequest,
  type FrameCalls,
  type FrameNews,
  type FrameOptions,
  HELLO,
  INIT,
  type InitMessage,
  type IntentResult,
  type SubmitResult,
} from '../protocol.ts';
import { fontSheet, styleSheet } from './appearance.ts';
import { CardForm } from './card-form.ts';
import { directionOf, languageOf, type Words, wordsOf } from './words.ts';

const now = monthAt(Number(document.documentElement.dataset['now']));
const style = document.head.appendChild(document.createElement('style'));
let words = wordsOf('en');
let form: CardForm | undefined;
let drawn: FrameOptions | undefined;

window.addEventListener('message', (event: MessageEvent<InitMessage>) => {
  const [port] = event.ports;
  if (event.source !== window.parent || event.data.stripe !== INIT || !port || form) return;
  start(port, event.data);
});
window.parent.postMessage(HELLO, '*');

function start(port: MessagePort, { publishableKey, options }: InitMessage): void {
  const tell = (news: FrameNews) => port.postMessage(news);
  const draw = (next: FrameOptions) => show(next, tell);
  draw(options);
  const access = { origin: location.origin, publishableKey };
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
    const change = () =>
      tell({ news: 'change', complete: form?.problem() === undefined, empty: form?.isEmpty() ?? true });
    form = new CardForm({ words, language, showCountry, country, now, onChange: change });
    document.body.replaceChildren(form.root);
  }
  form.disable(options.readOnly);
  drawn = options;
}

function submit(): SubmitResult {
  const problem = form?.problem();
  if (problem === undefined) return { selectedPaymentMethod: 'card' };
  form?.showProblems();
  return { error: { type: 'validation_error', code: problem, message: words.problems[problem] } };
}

async function confirm(
  access: { origin: string; publishableKey: string },
  request: ConfirmRequest,
): Promise<IntentResult> {
  const result = await confirmIntent(access, request.clientSecret, { ...request.form, ...form?.payload() });
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
