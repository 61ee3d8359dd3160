import { describe, expect, it } from 'vitest';
import { prerendered } from '../../testing/prerendered.tsx';
import { someChunks } from '../../testing/some-answers.ts';
import { nextAsking } from './asking.ts';
import type { AskEvent, Asking, Ending } from './asking.ts';
import { AskingView } from './asking-view.tsx';
import { Spoken } from './spoken.tsx';

const asked = { askId: 'a1', kind: 'research', question: 'When must it be given back?', forClient: true } as const;
const chunks = someChunks();

/** An answer after so many of its pieces. */
function after(count: number, ending?: Ending): Asking {
  const told = chunks.slice(0, count).map((chunk): AskEvent => ({ kind: 'told', askId: 'a1', chunk }));
  const ended: AskEvent[] = ending ? [{ kind: 'ended', askId: 'a1', ending }] : [];
  const asking = [{ kind: 'asked', asked } as const, ...told, ...ended].reduce<Asking | null>(nextAsking, null);
  if (!asking) throw new Error('nothing is asked');
  return asking;
}

const shown = (asking: Asking) =>
  prerendered(
    <AskingView asking={asking} locale="en" clientLocale="ar" onStop={() => undefined} onAsk={() => undefined} />,
  );

describe('an answer that comes', () => {
  it('says what goes on, and can be stopped', async () => {
    expect(await shown(after(1))).toContain('The assistant reads and thinks');
    expect(await shown(after(3))).toContain('another one begins anew');
    expect(await shown(after(4))).toContain('The assistant searches the web');
    expect(await shown(after(9))).toMatch(/The assistant writes.*Stop/);
  });

  it('shows nothing of a model that has failed', async () => {
    expect(await shown(after(2))).toContain('This is void.');
    expect(await shown(after(chunks.length))).not.toContain('This is void.');
  });

  it('shows both sides and each quotation with its verdict as it comes', async () => {
    const page = await shown(after(chunks.length));
    expect(page.match(/data-verdict="proved"/g)).toHaveLength(3);
    expect(page.match(/data-verdict="unproved"/g)).toHaveLength(1);
    expect(page).toContain('dir="rtl"');
    // Its passage can be shown once the answer is kept.
    expect(page).not.toContain('Show the passage');
  });

  it.each([
    ['down', 'Your call was given back', 'Ask again'],
    ['lost', 'costs no second call', 'See the whole answer'],
    ['stopped', 'stays and counts as one call', 'Ask again'],
    ['still', 'It costs no second call.', 'See the whole answer'],
    ['failed', 'Nothing was counted', 'Ask again'],
  ] as const)(
    'where it is %s says what that means for the call, and keeps what had come',
    async (ending, text, deed) => {
      const page = await shown(after(chunks.length, ending));
      expect(page).toContain(text);
      expect(page).toContain(deed);
      expect(page).toContain('The deposit is returned within thirty days');
      expect(page).not.toContain('>Stop<');
    },
  );
});

describe('whoever listens', () => {
  const heard = async (count: number, isOver = false) => {
    const { provider, sources } = after(count);
    const page = await prerendered(<Spoken blocks={provider} sources={sources} locale="en" isOver={isOver} />);
    return [...page.matchAll(/<p[^>]*>([^<]*)<\/p>/g)].map(([, sentence]) => sentence);
  };

  it('is told sentences, not words, and that the answer is complete', async () => {
    expect(await heard(7)).toEqual([]);
    const whole = await heard(chunks.length, true);
    expect(whole[0]).toBe('The deposit is due.');
    expect(whole.at(-1)).toBe('The answer is complete.');
  });

  it('is told of each quotation whether it was found where it is said to stand', async () => {
    const whole = await heard(chunks.length, true);
    const verdictAfter = (quotation: string) => whole[whole.indexOf(quotation) + 1];
    for (const block of after(chunks.length).provider) {
      if (block.kind === 'text') continue;
      expect(verdictAfter(block.text)).toMatch(block.verdict === 'proved' ? /^Checked: / : /^Not proved: /);
    }
    expect(whole.filter((sentence) => sentence?.startsWith('Not proved: '))).toHaveLength(1);
  });

  it('is told the same sentences again in the same places, so that only new ones are read', async () => {
    const steps = await Promise.all(chunks.map((_chunk, count) => heard(count)));
    const afterNext = steps.slice(5);
    for (const [at, step] of afterNext.entries()) {
      const before = afterNext[at - 1] ?? [];
      expect(step.slice(0, before.length)).toEqual(before);
    }
  });
});
