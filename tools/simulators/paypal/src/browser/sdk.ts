import { type Word, wordIn } from './protocol.ts';

interface ButtonsOptions {
  readonly createOrder: () => Promise<string>;
  readonly onApprove: (data: { orderID: string }, actions: object) => Promise<void>;
  readonly onCancel?: (data: object) => void;
  readonly onError?: (error: unknown) => void;
  readonly onInit?: (data: object, actions: object) => void;
}

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;
const { origin, searchParams } = new URL(script?.src ?? location.href);

/** The part of PayPal's script that the product uses: one button, in a frame of PayPal's own. */
function Buttons(options: ButtonsOptions) {
  const frame = document.createElement('iframe');
  const say = (word: Word) => frame.contentWindow?.postMessage(word, origin);
  const listen = (event: MessageEvent) => {
    const word = event.source === frame.contentWindow && event.origin === origin ? wordIn(event) : undefined;
    if (word) hear(word, options, say);
  };
  return {
    isEligible: () => true,
    async render(place: HTMLElement | string) {
      const container = typeof place === 'string' ? document.querySelector(place) : place;
      if (!container) throw new Error('Document is ready and element does not exist');
      frame.title = 'PayPal';
      frame.src = `${origin}/sdk/button?locale=${searchParams.get('locale') ?? 'en_US'}`;
      frame.style.cssText = 'border:0;display:block;width:100%;height:48px;color-scheme:light';
      window.addEventListener('message', listen);
      const ready = new Promise<void>((resolve) => frame.addEventListener('load', () => resolve(), { once: true }));
      container.append(frame);
      await ready;
      options.onInit?.({}, { enable: () => undefined, disable: () => undefined });
    },
    async close() {
      window.removeEventListener('message', listen);
      frame.remove();
    },
  };
}

function hear(word: Word, options: ButtonsOptions, say: (word: Word) => void): void {
  const fail = (error: unknown) => {
    say({ paypal: 'failed' });
    options.onError?.(error);
  };
  if (word.paypal === 'click') void options.createOrder().then((orderId) => say({ paypal: 'order', orderId }), fail);
  if (word.paypal === 'approved') void options.onApprove({ orderID: word.orderId }, {}).catch(fail);
  if (word.paypal === 'cancelled') options.onCancel?.({});
}

Object.assign(window, { [script?.dataset['namespace'] ?? 'paypal']: { version: '5.0.0', Buttons } });
