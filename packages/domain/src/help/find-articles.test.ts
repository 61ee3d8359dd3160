import { describe, expect, it } from 'vitest';
import { findArticles } from './find-articles.ts';

const articles = new Map([
  ['refund', { title: 'I was charged and do not agree', text: 'A person can give the price back.', words: 'refund' }],
  ['charged', { title: 'When am I charged?', text: 'When the call is over.', words: 'pay, price' }],
  ['lost', { title: 'The line was lost', text: 'Ring our number and you are back in the call.', words: 'cut off' }],
]);

describe('a question', () => {
  it('finds first the article whose title speaks of it', () => {
    expect(findArticles(articles, 'When will I be charged')[0]).toBe('charged');
  });

  it('finds by other words for the same, and by words that only begin alike', () => {
    expect(findArticles(articles, 'refunded')).toEqual(['refund']);
  });

  it('of words that every article has, or none, finds nothing', () => {
    const same = new Map([...articles].map(([name, text]) => [name, { ...text, text: 'the call' }]));
    expect(findArticles(same, 'the call')).toEqual([]);
    expect(findArticles(articles, 'zebra')).toEqual([]);
    expect(findArticles(articles, ' ?')).toEqual([]);
  });
});

it.each([
  ['accents', 'Remboursement', 'etre rembourse', 'Débit'],
  ['cases', 'Возврат денег', 'о возврате', 'Отмена звонка'],
  ['marks of vowels and articles', 'استرداد المال', 'إسترداد', 'إلغاء المكالمة'],
  ['characters without spaces', '如何申请退款', '我要退款', '取消通话'],
  ['signs of Devanagari', 'पैसे वापस', 'वापसी', 'कॉल रद्द'],
])('a question is understood whatever its %s', (_what, title, question, other) => {
  const two = new Map([
    ['meant', { title, text: '', words: '' }],
    ['other', { title: other, text: '', words: '' }],
  ]);
  expect(findArticles(two, question)).toEqual(['meant']);
});
