import { type ApiAccess, retrieveIntent } from '../intents-api.ts';
import { CHALLENGE_DONE, type IntentResult, type PublicIntent } from '../protocol.ts';

/** Shows the bank's challenge over the page until the customer has answered it, and gives what came of it. */
export async function passChallenge(access: ApiAccess, intent: PublicIntent, locale: string): Promise<IntentResult> {
  const before = document.activeElement;
  const overlay = showOverlay(challengeUrl(access, intent, locale));
  await answered(overlay.frame, access.origin);
  overlay.root.remove();
  if (before instanceof HTMLElement) before.focus();
  const result = await retrieveIntent(access, intent.client_secret);
  const failure = result.paymentIntent?.last_payment_error;
  return failure ? { error: { ...failure, payment_intent: result.paymentIntent } } : result;
}

function challengeUrl({ origin }: ApiAccess, intent: PublicIntent, locale: string): string {
  const query = new URLSearchParams({
    payment_intent: intent.id,
    payment_intent_client_secret: intent.client_secret,
    embedded: 'true',
    locale,
  });
  return `${origin}/js/challenge?${query.toString()}`;
}

const COVERING =
  'position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;background:transparent';

function showOverlay(src: string): { root: HTMLDialogElement; frame: HTMLIFrameElement } {
  const root = document.createElement('dialog');
  root.setAttribute('aria-label', 'Secure verification by your bank');
  root.style.cssText = COVERING;
  root.addEventListener('cancel', (event) => event.preventDefault());
  const frame = document.createElement('iframe');
  frame.src = src;
  frame.title = '3D Secure challenge frame';
  frame.style.cssText = 'border:0;display:block;width:100%;height:100%;color-scheme:light dark';
  frame.addEventListener('load', () => frame.focus());
  root.append(frame);
  document.body.append(root);
  root.showModal();
  return { root, frame };
}

function answered(frame: HTMLIFrameElement, origin: string): Promise<void> {
  return new Promise((resolve) => {
    const listen = (event: MessageEvent): void => {
      if (event.source !== frame.contentWindow || event.origin !== origin || event.data !== CHALLENGE_DONE) return;
      window.removeEventListener('message', listen);
      resolve();
    };
    window.addEventListener('message', listen);
  });
}
