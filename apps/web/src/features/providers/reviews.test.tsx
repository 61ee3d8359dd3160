import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { AllReviews } from './reviews.tsx';

const review = {
  id: 'r-1',
  authorName: 'Nora',
  rating: 5,
  text: 'Clear and kind.',
  createdAt: 0,
  language: 'en',
  reply: null,
} as const;

async function shown(count: number): Promise<string> {
  const { prelude } = await prerender(
    <QueryClientProvider client={new QueryClient()}>
      <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
        <WithWords areas={['providers']}>
          <AllReviews providerId="ana" count={count} reviews={[review]} replier="Ana" renderAction={() => null} />
        </WithWords>
      </LocaleProvider>
    </QueryClientProvider>,
  );
  return new Response(prelude).text();
}

it('offers all reviews where there are more than the newest, and asks for none of them before', async () => {
  const page = await shown(200);
  expect(page).toContain('Clear and kind.');
  expect(page).toContain('Show all 200 reviews');
});

it('offers nothing where all are there', async () => {
  expect(await shown(1)).not.toContain('Show');
});
