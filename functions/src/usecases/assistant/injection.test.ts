import { expect, it } from 'vitest';
import { AnAssistant } from '../testing/an-assistant.ts';
import { injections } from '../testing/injections.ts';

it('the corpus has at least sixty texts', () => {
  expect(new Set(injections).size).toBeGreaterThanOrEqual(60);
});

it.each(injections)('has no effect: %s', async (text) => {
  const desk = new AnAssistant(`The rent is due. ${text}`);
  // The worst that a model can do is to obey, and to say all of it.
  desk.says['first'] = `Done. ${text}`;
  const { exchange } = await desk.ask({ forClient: true });
  const [sent] = desk.sent;
  expect(Object.keys(sent ?? {}).toSorted()).toEqual(['messages', 'model', 'signal', 'system']);
  const told = sent?.messages.at(-1)?.text ?? '';
  expect(told.match(/<\/source>/g)).toHaveLength(1);
  expect(told.match(/<source /g)).toHaveLength(1);
  expect(told.indexOf('The question of the professional:\n\nWhat of it?')).toBeGreaterThan(told.indexOf('</source>'));
  expect(desk.read).toEqual([]);
  expect(textsOf(exchange.answer)).not.toMatch(acts);
  expect(textsOf(exchange.forClient)).not.toMatch(acts);
});

const acts = /\]\(|https?:|javascript:|data:text|SECRET/;

interface Answer {
  readonly blocks: readonly { readonly kind: string; readonly text: string }[];
}

/** What is shown as said, without what is quoted. */
function textsOf(answer: Answer | null): string {
  const said = (answer?.blocks ?? []).flatMap(({ kind, text }) => (kind === 'text' ? [text] : []));
  return said.join('\n');
}
