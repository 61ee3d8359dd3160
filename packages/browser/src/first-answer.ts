/** A question that `first.js` has asked before the app was there. */
export interface FirstAsked {
  /** Its address and its body. */
  readonly question: string;
  readonly answer: Promise<Response>;
}

/** Milliseconds after the page began; an answer that has waited longer may no longer be true. */
const longest = 20_000;

/** Like `fetch`; what was asked for before is not asked again. */
export const fetchFirst: typeof fetch = (url, init) => {
  const page = globalThis as { firstAsked?: FirstAsked };
  const { firstAsked } = page;
  const isAsked = typeof url === 'string' && typeof init?.body === 'string' && firstAsked?.question === url + init.body;
  if (!isAsked) return fetch(url, init);
  delete page.firstAsked;
  return performance.now() > longest ? fetch(url, init) : firstAsked.answer.catch(() => fetch(url, init));
};
