import type { StripePaymentElementOptions } from '@stripe/stripe-js';
import {
  type AnswerMessage,
  type FrameCalls,
  type FrameNews,
  type FrameOptions,
  HELLO,
  INIT,
  type InitMessage,
  type StripeJsError,
} from '../protocol.ts';
import { IntegrationError } from './integration-error.ts';

type Handler = (event: object) => void;
type EventName = 'ready' | 'change' | 'focus' | 'blur' | 'escape' | 'loaderstart' | 'loaderror';

export interface ElementParts {
  readonly origin: string;
  readonly publishableKey: string;
  readonly options: () => FrameOptions;
  readonly changeOptions: (change: Partial<StripePaymentElementOptions>) => void;
  readonly destroyed: () => void;
  /** What keeps the element from being of use, such as a client secret of no PaymentIntent. */
  readonly problem: () => Promise<StripeJsError | undefined>;
}

/** The Payment Element on the merchant's page: a frame of ours, which alone sees the card. */
export class PaymentElement {
  readonly #parts: ElementParts;
  readonly #handlers = new Map<string, Set<Handler>>();
  readonly #answers = new Map<number, (answer: AnswerMessage['answer']) => void>();
  #frame: HTMLIFrameElement | undefined;
  #port: MessagePort | undefined;
  #calls = 0;

  constructor(parts: ElementParts) {
    this.#parts = parts;
  }

  mount(target: string | HTMLElement): void {
    const place = typeof target === 'string' ? document.querySelector(target) : target;
    if (!place) throw new IntegrationError('The place to mount the Payment Element does not exist.');
    if (this.#frame?.parentElement === place) return;
    this.unmount();
    this.#frame = newFrame(`${this.#parts.origin}/js/elements/payment`);
    window.addEventListener('message', this.#greet);
    place.replaceChildren(this.#frame);
    this.#emit('loaderstart', {});
    void this.#parts.problem().then((error) => error && this.#emit('loaderror', { error }));
  }

  unmount(): void {
    window.removeEventListener('message', this.#greet);
    this.#port?.close();
    this.#port = undefined;
    this.#frame?.remove();
    this.#frame = undefined;
  }

  destroy(): void {
    this.unmount();
    this.#handlers.clear();
    this.#parts.destroyed();
  }

  update(change: Partial<StripePaymentElementOptions>): void {
    this.#parts.changeOptions(change);
    this.refresh();
  }

  on(name: EventName, handler: Handler): this {
    const handlers = this.#handlers.get(name) ?? new Set();
    this.#handlers.set(name, handlers.add(handler));
    return this;
  }

  once(name: EventName, handler: Handler): this {
    const onlyOnce: Handler = (event) => {
      this.off(name, onlyOnce);
      handler(event);
    };
    return this.on(name, onlyOnce);
  }

  off(name: EventName, handler?: Handler): this {
    if (handler) this.#handlers.get(name)?.delete(handler);
    else this.#handlers.delete(name);
    return this;
  }

  focus(): void {
    void this.ask('focus', null);
  }

  blur(): void {
    void this.ask('blur', null);
  }

  clear(): void {
    void this.ask('clear', null);
  }

  /** Sends the options again, after they have changed. */
  refresh(): void {
    if (this.#port) void this.ask('update', this.#parts.options());
  }

  ask<K extends keyof FrameCalls>(call: K, ask: FrameCalls[K]['ask']): Promise<FrameCalls[K]['answer']> {
    const port = this.#port;
    if (!port) throw new IntegrationError('The Payment Element is not mounted or not ready yet.');
    const id = ++this.#calls;
    return new Promise((resolve) => {
      this.#answers.set(id, resolve);
      port.postMessage({ call, id, ask });
    });
  }

  readonly #greet = (event: MessageEvent): void => {
    const frame = this.#frame?.contentWindow;
    if (!frame || event.source !== frame || event.origin !== this.#parts.origin || event.data !== HELLO) return;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.addEventListener('message', (message: MessageEvent<AnswerMessage | FrameNews>) =>
      this.#receive(message.data),
    );
    port1.start();
    const { publishableKey, options } = this.#parts;
    frame.postMessage({ stripe: INIT, publishableKey, options: options() } satisfies InitMessage, this.#parts.origin, [
      port2,
    ]);
  };

  #receive(message: AnswerMessage | FrameNews): void {
    if ('answerTo' in message) {
      this.#answers.get(message.answerTo)?.(message.answer);
      this.#answers.delete(message.answerTo);
    } else if (message.news === 'height') {
      if (this.#frame) this.#frame.style.height = `${message.pixels}px`;
    } else if (message.news === 'change') {
      const { complete, empty } = message;
      this.#emit('change', { complete, empty, collapsed: false, value: { type: 'card' } });
    } else {
      this.#emit(message.news, {});
    }
  }

  #emit(name: EventName, details: object): void {
    for (const handler of this.#handlers.get(name) ?? []) handler({ elementType: 'payment', ...details });
  }
}

function newFrame(src: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = src;
  frame.title = 'Secure payment input frame';
  frame.allow = 'payment *; publickey-credentials-get *';
  // A scheme that differs from the framed document's would paint the frame opaque.
  frame.style.cssText = 'border:0;display:block;width:100%;height:0;color-scheme:light;overflow:hidden';
  return frame;
}
