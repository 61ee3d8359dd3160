import type { AppWords } from '@sos/words/app-words';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { LocaleProvider, useWordsOf, WithAreas } from './words.tsx';

const messages = { sentence: '我要找{kind}，语言：{language}。' };
const loaded = Promise.resolve(messages);
const words: AppWords = { written: ['zh'], load: () => loaded };

function Sentence() {
  const { compose } = useWordsOf<'sentence'>();
  return <p>{compose('sentence', { kind: <i>律师</i>, language: <i>英语</i> })}</p>;
}

it('keeps a point on the line of what stands before it, and each text in an element of its own', async () => {
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'SOS Expat', words }} locale="zh">
      <WithAreas areas={['search']}>
        <Sentence />
      </WithAreas>
    </LocaleProvider>,
  );
  const kept = (name: string, point: string) => `<span class="with-point"><i>${name}</i><span>${point}</span></span>`;
  expect(await new Response(prelude).text()).toContain(
    `<p><span>我要找</span>${kept('律师', '，')}<span>语言：</span>${kept('英语', '。')}<span></span></p>`,
  );
});
