import { describe, expect, it } from 'vitest';
import { contactDetailsIn } from './contact-details.ts';

const kindsIn = (text: string) => contactDetailsIn(text).map(({ kind }) => kind);

describe('a public text that leads past us', () => {
  it.each([
    ['+33 6 12 34 56 78'],
    ['06.12.34.56.78'],
    ['(0)6 12-34-56-78'],
    ['٠٦١٢٣٤٥٦٧٨'],
    ['०६१२३४५६७८'],
    ['０６１２３４５６７８'],
    ['zero six twelve thirty-four fifty-six seventy-eight'],
    ['zéro six douze trente quatre cinquante six'],
    ['cero seis uno dos tres cuatro cinco'],
    ['null sechs eins zwei drei vier fünf'],
    ['zero nove um dois três quatro cinco'],
    ['ноль шесть один два три четыре пять'],
    ['शून्य छह एक दो तीन चार पांच'],
    ['صفر ستة واحد اثنان ثلاثة أربعة خمسة'],
    ['一三八零零一三八零零零'],
    ['zero 6 twelve 34 fifty 6'],
    ['O6 I2 34 56 78'],
    ['o6.l2.34.56.78'],
    ['О6 12 34 56 78'],
    ['06 OO OO 12 34'],
    ['0-6-I-2-3-4-5-6-7-8'],
    ['⑥①②③④⑤⑥⑦⑧'],
    ['❻❶❷❸❹❺❻❼❽'],
    ['⁶¹²³⁴⁵⁶⁷⁸'],
    ['０６ー１２ー３４ー５６ー７８'],
    ['6 1 2 then 3 4 5 then 6 7 8'],
    ['six un deux puis trois quatre cinq'],
    ['O٦ ١٢ ٣٤ ٥٦ ٧٨'],
    ['O६ १२ ३४ ५६ ७८'],
    ['O６ １２ ３４ ５６ ７８'],
    ['0\uFE0F\u20E36\uFE0F\u20E31\uFE0F\u20E32\uFE0F\u20E33\uFE0F\u20E34\uFE0F\u20E35\uFE0F\u20E36\uFE0F\u20E3'],
  ])('by a number: %s', (text) => {
    expect(kindsIn(`Call me: ${text}, any time`)).toEqual(['number']);
  });

  it.each([
    ['camille@example.com'],
    ['camille (at) example.com'],
    ['camille [at] example [dot] com'],
    ['camille arobase example point fr'],
    ['https://example.com/me'],
    ['www.example.com'],
    ['cabinet-aubert.fr'],
    ['aubert.lawyer'],
    ['aubert.co.th/me'],
    ['адвокат-иванов.рф'],
    ['律师.中国'],
    ['aubert . com'],
    ['aubert。com'],
    ['aubert dot com'],
    ['aubert (point) com'],
    ['иванов точка com'],
    ['j o h n @ g m a i l . c o m'],
    ['john at gmail com'],
    ['john arobase hotmail'],
    ['aubert نقطة com'],
  ])('by an address: %s', (text) => {
    expect(kindsIn(`Write to ${text} today`)).toEqual(['address']);
  });

  it.each([
    ['@camille_aubert'],
    ['WhatsApp'],
    ['my Telegram: camille'],
    ['微信'],
    ['واتساب'],
    ['t.me/mina'],
    ['wa.me/4912'],
    ['signal: johnlaw.42'],
    ['on Insta'],
    ['my insta is john_law'],
    ['Discord johnlaw#1234'],
    ['line id johnlaw'],
    ['Line me at bkklaw'],
  ])('by a handle: %s', (text) => {
    expect(kindsIn(`Find me, ${text}`)).toContain('handle');
  });

  it('is told with each way as it was written, in the order of the text', () => {
    expect(contactDetailsIn('Mail ana@example.com or 06 12 34 56 78.')).toEqual([
      { kind: 'address', text: 'ana@example.com' },
      { kind: 'number', text: '06 12 34 56 78' },
    ]);
  });
});

it.each([
  ['B2B and O2 from 2004 to 2024, then 2025.'],
  ['Level B1 in 2019, B2 in 2021 and A1 in 2022.'],
  ['Chapter I, articles 12, 34 and l. 56.'],
  ['Cuesta 1 000 o 2 000 euros.'],
  ['Le point de départ, un point info et un point fort.'],
  ['EE.UU., z.B. am. 3.5 and 10.000 i.e. more, S.A.R.L. and Ph.D.'],
  ['I was in Paris.In 2019 I came to Lyon.So it is.My cases are many.'],
  ['Я жил в Москве.Потом уехал.'],
  ['Twenty years at the bar of Paris, from 2004 to 2024.'],
  ['2012 – 2015: Lyon; 2016, 2018, 2020: Bangkok.'],
  ['More than 1 200 cases, article L. 313-11 of the code.'],
  ['One or two questions, three at most.'],
  ['Law 12.345.678/2019 and decree 2019-1234 of the ministry.'],
  ['A line of cases, a clear signal: nobody waits. In line with the law.'],
  ['Articles 1, 2 and 3, then 7 and 9; two and three and four.'],
  ['Available at hotels and at home.'],
  ['Ich spreche Deutsch, Englisch und Französisch.'],
  ['I help with contracts, tax and work permits in Spain and Portugal.'],
  ['Le droit du travail, de la famille et des étrangers, un métier pour deux pays.'],
  ['我在泰国生活了十年，熟悉一般的手续。'],
  ['أعيش في البرتغال منذ ثماني سنوات.'],
  [''],
])('a text that only tells of somebody is left alone: %s', (text) => {
  expect(contactDetailsIn(text)).toEqual([]);
});

it.each(['a', 'a.', 'a-', '1', '1 ', 'www.', 'a at ', 'one ', 'O', 'O ', 'O6 ', 'aa.', 'aa . ', 'aa dot '])(
  'a text of nothing but %o is read soon',
  (part) => {
    const text = part.repeat(4000 / part.length);
    const begun = Date.now();
    contactDetailsIn(text);
    expect(Date.now() - begun).toBeLessThan(1000);
  },
);

it('an address at the end of a sentence is told without the next one', () => {
  const text = 'Write to niran@example.com. Eight years in Bangkok. Or to ana @ example . com now.';
  expect(contactDetailsIn(text).map((detail) => detail.text)).toEqual(['niran@example.com', 'ana @ example . com']);
});
