import type { BrowserContext } from 'playwright-core';

/**
 * Stands in for the script by which Firebase's frame and the page speak to each other, which Google alone serves: the few
 * calls that both sides make, over `postMessage`.
 */
const script = `(() => {
  const handlers = {};
  const waiting = {};
  let last = 0;
  let ready;
  const isReady = new Promise((resolve) => (ready = resolve));
  const channel = (other) => ({
    register: (name, handler) => void (handlers[name] = handler),
    send: (name, data, answered) => {
      waiting[++last] = answered;
      other().postMessage({ frames: true, id: last, name, data }, '*');
    },
    restyle: async () => undefined,
    ping: (done) => isReady.then(done),
  });
  addEventListener('message', async ({ data, source }) => {
    if (!data || data.frames !== true) return;
    if (data.name === 'ready') return ready();
    if (data.answers) return waiting[data.id]?.(data.answers);
    // The frame may speak before the page listens.
    while (!handlers[data.name]) await new Promise((resolve) => setTimeout(resolve, 20));
    const answer = await handlers[data.name](data.data);
    source.postMessage({ frames: true, id: data.id, answers: [answer] }, '*');
  });
  const open = ({ url, where }, opened) => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.src = url;
    where.append(frame);
    return opened(channel(() => frame.contentWindow));
  };
  const parent = () => {
    window.parent.postMessage({ frames: true, name: 'ready' }, '*');
    return channel(() => window.parent);
  };
  window.gapi = {
    load: (_name, { callback }) => callback(),
    iframes: { CROSS_ORIGIN_IFRAMES_FILTER: 1, Iframe: class {}, getContext: () => ({ open, getParentIframe: parent }) },
  };
  const name = new URL(document.currentScript.src).searchParams.get('onload') ?? 'gapi_onload';
  setTimeout(() => window[name]?.());
})();`;

/** Lets Firebase's windows work in a browser that reaches nothing but this machine. */
export async function serveFrames(context: BrowserContext): Promise<void> {
  await context.route(/^https:/, (route) => route.abort());
  await context.route('https://apis.google.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
}
