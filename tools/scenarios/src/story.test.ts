import { readdirSync, readFileSync } from 'node:fs';
import { defaultCallRules } from '@sos/domain/calls/session';
import { describe, expect, it } from 'vitest';
import { parseStory, type StoryText } from './story.ts';

const folder = new URL('../stories/', import.meta.url);
const story = (changes: Partial<StoryText> = {}): string =>
  JSON.stringify({
    name: 'small',
    people: {
      nora: { is: 'client', telephone: { kind: 'busy' } },
      camille: { is: 'lawyer', telephone: [{ kind: 'busy' }, { kind: 'manual' }] },
    },
    bookings: { call: { client: 'nora', provider: 'camille' } },
    ...changes,
  });

describe('a story', () => {
  it('needs little more than people and a booking', () => {
    expect(parseStory(story())).toMatchObject({
      rules: defaultCallRules,
      people: { nora: { locale: 'en', telephone: [{ kind: 'busy' }] } },
      bookings: { call: { at: 0, paysAfter: 20, card: 'pm_card_visa', currency: 'EUR' } },
      acts: [],
      faults: [],
    });
  });

  it('changes only the rules that it names', () => {
    expect(parseStory(story({ rules: { dialDelay: 10 } })).rules).toEqual({ ...defaultCallRules, dialDelay: 10 });
  });

  it('can be read again as it was printed', () => {
    const read = parseStory(story({ acts: [{ do: 'cancel', at: 3, booking: 'call' }] }));
    expect(parseStory(JSON.stringify(read))).toEqual(read);
  });

  it('may have a line that is lost, a call back, and somebody who dials in', () => {
    const telephone = {
      kind: 'answers',
      presses: [{ digit: '1' }],
      drops: { when: 'talking', afterSeconds: 30 },
      dialsIn: { afterSeconds: 20 },
      whenLeftAlone: 'calls_back',
    } as const;
    const read = parseStory(
      story({
        people: { nora: { is: 'client', telephone }, camille: { is: 'lawyer', telephone: { kind: 'busy' } } },
        acts: [{ do: 'dial-in', at: 3, who: 'nora', withheld: true }],
      }),
    );
    expect(read.people['nora']?.telephone).toEqual([telephone]);
    expect(read.acts).toEqual([{ do: 'dial-in', at: 3, who: 'nora', withheld: true }]);
  });

  it.each<[Partial<StoryText> | object, RegExp]>([
    [{ title: 'x' }, /Unrecognized key: "title"/],
    [{ rules: { maxAttempts: 0 } }, /maxAttempts/],
    [{ people: { nora: { is: 'client', telephone: { kind: 'sleeps' } } } }, /kind is one of/],
    [{ bookings: { call: { client: 'camille', provider: 'camille' } } }, /camille, who books call, is no client/],
    [{ bookings: { call: { client: 'nora', provider: 'nora' } } }, /nora of call is no provider/],
    [{ bookings: { nora: { client: 'nora', provider: 'camille' } } }, /the name of a person and of a booking/],
    [{ agencies: { team: ['none'] } }, /nobody is called none/],
    [{ agencies: { team: ['nora'] } }, /nora is no provider/],
    [{ acts: [{ do: 'cancel', at: 0, booking: 'none' }] }, /no booking is called none/],
    [{ acts: [{ do: 'answer', at: 0, who: 'none' }] }, /nobody is called none/],
    [{ acts: [{ do: 'dial-in', at: 0, who: 'none' }] }, /nobody is called none/],
    [{ expect: { availability: { none: 'busy' } } }, /nobody is called none/],
    [{ faults: [{ where: 'tasks', do: 'explode' }] }, /do/],
  ])('with %j is refused in words', (changes, words) => {
    expect(() => parseStory(story(changes))).toThrow(words);
  });
});

describe('the written stories', () => {
  it.each(readdirSync(folder))('%s bears its own name and says what it expects', (file) => {
    const written = parseStory(readFileSync(new URL(file, folder), 'utf8'));
    expect(`${written.name}.json`).toBe(file);
    expect(written.about).toBeTruthy();
    expect(written.expect).toBeDefined();
  });
});
