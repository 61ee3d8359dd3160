import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { storyEvents } from '@sos/domain/calls/timeline';
import { deliveryStatuses } from '@sos/domain/notifications/delivery';
import { noticeTextNames } from '@sos/domain/notifications/notice';
import { outerChannels } from '@sos/domain/notifications/preferences';
import { paymentMoments } from '@sos/domain/payments/moments';
import { aSession } from '@sos/domain/testing/a-session';
import { adminWords } from '@sos/words/admin';
import { prerender } from 'react-dom/static';
import { describe, expect, it } from 'vitest';
import { useWords, WithWords } from '../../shared/words.ts';
import { absenceSentences } from './absence-sentences.ts';
import { outcomes } from './outcomes.ts';
import { storyLines } from './story-lines.tsx';
import type { StoryLine, StoryWords } from './story.ts';

const session = { ...aSession(), providerName: 'Inês Prado' };
const call = { session, clientName: 'Ada Byron' };
const nothing = { attemptId: null, outcome: null, money: null, amount: null, personId: null, until: null };
const plain = { at: 0, source: 'session', event: 'booked', cause: 'client', detail: null, document: 'a/b' } as const;
const amount = { amount: 4900, currency: 'EUR' as const };

type Language = 'en' | 'fr';

function Listen({ onWords }: { readonly onWords: (words: StoryWords) => void }) {
  onWords(useWords());
  return null;
}

async function wordsIn(locale: Language): Promise<StoryWords> {
  const heard: StoryWords[] = [];
  const page = (
    <LocaleProvider app={{ name: 'Test', words: adminWords }} locale={locale}>
      <WithWords areas={['calls', 'alerts', 'audit']}>
        <Listen onWords={(words) => heard.push(words)} />
      </WithWords>
    </LocaleProvider>
  );
  await prerender(page);
  const [words] = heard;
  if (!words) throw new Error('nothing was rendered');
  return words;
}

const languages = { en: await wordsIn('en'), fr: await wordsIn('fr') };

function told(
  line: Omit<Partial<StoryLine>, 'about'> & { about?: Partial<StoryLine['about']> },
  locale: Language = 'en',
) {
  const about = { ...nothing, ...line.about };
  return storyLines({ ...call, lines: [{ ...plain, ...line, about }] }, languages[locale])[0];
}

describe.each(['en', 'fr'] as const)('in %s', (locale) => {
  it.each(storyEvents)('%s has a sentence', (event) => {
    const about = { attemptId: 'provider-2', outcome: 'twilio' };
    expect(told({ event, about }, locale)?.title).not.toMatch(/_|provider-2|^\w+$/u);
  });

  it.each(paymentMoments)('a payment that is %s has a sentence with its amount', (event) => {
    expect(told({ source: 'payment', event, cause: 'stripe', about: { amount } }, locale)).toMatchObject({
      title: expect.stringContaining('49'),
      cause: 'Stripe',
    });
  });

  it.each(noticeTextNames)('being told of %s has a sentence with who was told', (event) => {
    const line = { source: 'notice', event, about: { personId: session.clientId } } as const;
    expect(told(line, locale)?.title).toMatch(/^Ada Byron [^_]+$/u);
  });

  it.each(outerChannels.flatMap((channel) => deliveryStatuses.map((status) => `${channel}_${status}`)))(
    'a message that is %s has a sentence',
    (outcome) => {
      const line = { source: 'delivery', event: 'booked_provider', about: { personId: session.providerId, outcome } };
      expect(told({ ...line, source: 'delivery' }, locale)?.title).toMatch(/^[^_]+ Inês Prado[^_]+\([^_]+\)$/u);
    },
  );

  it.each(outcomes)('the end %s has words', (outcome) => {
    expect(told({ event: 'call_ended', about: { outcome } }, locale)?.detail).not.toMatch(/_|^$/u);
  });
});

it('tells of a dial who was rung, from when to when, and what came of it', () => {
  const about = { attemptId: 'provider-3', outcome: 'no_answer', until: 90_000 };
  expect(told({ event: 'dial_due', cause: 'task', about })).toMatchObject({
    title: 'Telephone of Inês Prado dialled, try 3',
    detail: expect.stringMatching(/^Rang from .+:00.* to .+:30.* · nobody answered$/u),
    cause: 'as planned',
  });
});

it.each([
  ['captured', '€49.00 charged'],
  ['released', 'Hold of €49.00 released'],
  ['uncollected', '€49.00 not collected: the hold was gone'],
  ['refund_done', '€49.00 refunded'],
])('a payment that ended as %s says so', (event, title) => {
  expect(told({ source: 'payment', event, about: { amount } })?.title).toBe(title);
});

it('says where the money went, and what an admin wrote', () => {
  const line = { event: 'settled', about: { outcome: 'released', money: 'released' } } as const;
  expect(told(line)?.detail).toBe('hold released · Money: hold released');
  expect(told({ event: 'vendor_failed', about: { outcome: 'twilio, circuit open' } })?.title).toContain('Twilio');
  const own = told({ event: 'tomorrow', cause: 'somebody' });
  expect([own?.title, own?.cause]).toEqual(['tomorrow', 'somebody']);
});

describe('who was rung in vain', () => {
  const absence = { party: 'client', rings: 3, from: 0, to: 90_000 } as const;
  const sentences = (
    ...absences: readonly (typeof absence | { party: 'provider'; rings: number; from: number; to: number })[]
  ) => absenceSentences({ ...call, absences: [...absences] }, languages.en);

  it('is said with how often, and from when to when', () => {
    expect(sentences()).toEqual([]);
    expect(sentences(absence)[0]).toMatch(/^Ada Byron was rung 3 times from .+ to .+ and never pressed the key/u);
    expect(sentences({ ...absence, party: 'provider', rings: 1 })[0]).toContain('Inês Prado was rung once');
  });

  it('is one sentence about both', () => {
    expect(sentences(absence, { party: 'provider', rings: 1, from: 60_000, to: 120_000 })).toEqual([
      expect.stringMatching(/^Both were rung from .+ to .+, and nobody pressed the key\.$/u),
    ]);
  });
});
