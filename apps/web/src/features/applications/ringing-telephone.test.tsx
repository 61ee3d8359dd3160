import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { Ringing } from './ringing-telephone.tsx';

async function shown(part: Partial<Parameters<typeof Ringing>[0]>): Promise<string> {
  const deeds = { onChange: () => {}, onLeave: () => {}, onProved: () => Promise.resolve() };
  const telephone = { ending: '78', provedAt: 0 };
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['applications']}>
        <Ringing telephone={telephone} standing="known" {...deeds} {...part} />
      </WithWords>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}

it('names the number that rings, and offers another', async () => {
  const page = await shown({});
  expect(page).toContain('ends in 78');
  expect(page).toContain('Use another number');
  expect(page).not.toContain('is confirmed.');
});

it('says where calls ring while another number is being proved', async () => {
  const page = await shown({ standing: 'changing' });
  expect(page).toContain('go on ringing at the one that ends in 78');
  expect(page).toContain('Ring me with a code');
  expect(page).toContain('Keep the number as it is');
});

it('asks for a number where none is proved', async () => {
  const page = await shown({ telephone: null });
  expect(page).toContain('No number of yours is confirmed');
  expect(page).toContain('Prove a number');
});

it('says that a number has been changed', async () => {
  expect(await shown({ standing: 'changed' })).toContain('New calls ring there from now on');
});
