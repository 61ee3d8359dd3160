import { describe, expect, it } from 'vitest';
import { aModule, aPost } from '../testing/a-content.ts';
import { type Content, contentProblems, offeredTo, textIn } from './content.ts';

const post = aPost();
const source = aModule().texts['en'] ?? '';

describe('what is written for affiliates', () => {
  it('can be a module, a resource or a post', () => {
    expect(contentProblems('training', 'start', aModule())).toEqual([]);
    expect(contentProblems('post', 'passport', post)).toEqual([]);
    expect(contentProblems('resource', 'wide', { ...post, form: 'banner_wide' })).toEqual([]);
  });

  it.each([
    [{ programmes: [] }, ['programmes']],
    [{ programmes: ['blogger'] }, ['programmes']],
    [{ place: -1 }, ['place']],
    [{ form: 'logo' }, ['form']],
    [{ passMark: null }, ['passMark']],
    [{ passMark: 3 }, ['passMark']],
    [{ texts: { ...aModule().texts, ru: undefined } }, ['texts.ru']],
    [{ texts: { ...aModule().texts, de: '# Kurz' } }, ['texts.de']],
    [{ texts: { ...aModule().texts, fr: source.replace('## One', '## More\ntext\n## One') } }, ['texts.fr']],
    [{ texts: { ...aModule().texts, hi: `${source}\n### Third?\n+ yes\n- no` } }, ['texts.hi']],
  ] as const)('is no module with %j', (differs, problems) => {
    expect(contentProblems('training', 'start', aModule(differs))).toEqual(problems);
  });

  it('asks the same questions in each language, with the right answers at the same places', () => {
    const turned = source.replace('- The lawyer\n+ The client', '+ The client\n- The lawyer');
    const texts = { ...aModule().texts, es: turned };
    expect(contentProblems('training', 'start', aModule({ texts }))).toEqual(['texts.es']);
  });

  it('has a short name, and is not too long to be sent at once', () => {
    const long = `# Long\n{link}${'x'.repeat(20_000)}`;
    expect(contentProblems('post', 'A', { ...post, texts: { ...post.texts, en: long } })).toEqual(['id', 'length']);
  });

  it('has its reader’s link, where it is a post', () => {
    expect(contentProblems('post', 'passport', { ...post, texts: { ...post.texts, zh: '# a\nb' } })).toEqual([
      'texts.zh',
    ]);
  });
});

it('a programme is shown what is offered to it, in its order', () => {
  const all: Content[] = [
    aModule({ id: 'b', place: 2 }),
    aModule({ id: 'a', place: 1 }),
    aModule({ id: 'off', isOffered: false }),
    aModule({ id: 'other', programmes: ['influencer'] }),
  ];
  expect(offeredTo(all, 'chatter').map(({ id }) => id)).toEqual(['a', 'b']);
});

it('a language that is not written reads English', () => {
  expect([textIn({ en: 'a', fr: 'b' }, 'fr'), textIn({ en: 'a' }, 'fr'), textIn({}, 'fr')]).toEqual(['b', 'a', '']);
});
