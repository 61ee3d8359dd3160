import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { aSwitch } from '../../testing/a-desk.ts';
import { SwitchCard } from './switch-card.tsx';

async function shown(differs: Parameters<typeof aSwitch>[0]): Promise<string> {
  const { prelude } = await prerender(
    <StaticRouter location="/en/console">
      <QueryClientProvider client={new QueryClient()}>
        <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
          <WithWords areas={['frame', 'shell', 'console']}>
            <SwitchCard uid="ana" state={aSwitch(differs)} />
          </WithWords>
        </LocaleProvider>
      </QueryClientProvider>
    </StaticRouter>,
  );
  return new Response(prelude).text();
}

it('promises clients only to whoever clients can see', async () => {
  expect(await shown({ availability: 'available' })).toContain('Clients can book you now');
  const page = await shown({ availability: 'available', isVisible: false });
  expect(page).not.toContain('Clients can book you now');
  expect(page).toContain('Nobody can book you while your profile is hidden');
});

it('leads to whom one can write when our team has moved the switch', async () => {
  const page = await shown({ availability: 'offline', offlineBecause: 'by_team' });
  expect(page).toMatch(/href="\/en\/contact"[^>]*>Write to us/);
  expect(await shown({ availability: 'offline', offlineBecause: 'inactive' })).not.toContain('/en/contact');
});
