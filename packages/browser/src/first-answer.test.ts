import { afterEach, expect, it, vi } from 'vitest';
import { fetchFirst } from './first-answer.ts';
import type { FirstAsked } from './first-answer.ts';

const page = globalThis as { firstAsked?: FirstAsked | undefined };
const url = 'https://west1.example/getProviderProfile';
const asks = { method: 'POST', body: '{"data":{}}' };

/** How the network answers what was not asked before. */
function aNetwork() {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('late'));
}
function askBefore(answer: Promise<Response>, question = url + asks.body): void {
  answer.catch(() => undefined);
  page.firstAsked = { question, answer };
}
const text = async () => (await fetchFirst(url, asks)).text();

afterEach(() => delete page.firstAsked);

it('takes the answer to what was asked before the app was there, once', async () => {
  const network = aNetwork();
  askBefore(Promise.resolve(new Response('early')));
  expect(await text()).toBe('early');
  expect(network).not.toHaveBeenCalled();
  expect(await text()).toBe('late');
});

it('asks by itself what nobody has asked, or not in these words', async () => {
  aNetwork();
  expect(await text()).toBe('late');
  askBefore(Promise.resolve(new Response('early')), `${url}{"data":{"currency":"USD"}}`);
  expect(await text()).toBe('late');
});

it('asks again when the first question found no connection', async () => {
  aNetwork();
  askBefore(Promise.reject(new TypeError('no connection')));
  expect(await text()).toBe('late');
});

it('asks again when the answer has waited too long', async () => {
  aNetwork();
  askBefore(Promise.resolve(new Response('early')));
  vi.spyOn(performance, 'now').mockReturnValue(20_001);
  expect(await text()).toBe('late');
});
