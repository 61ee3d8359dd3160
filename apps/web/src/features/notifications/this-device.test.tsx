import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { thisDevice } from '@sos/browser/push/push-device';
import type { Device } from '@sos/browser/push/push-device';
import { Offer } from './this-device.tsx';

const device = (added: boolean): Device => ({ ...thisDevice, isAdded: () => added });

async function shown(one: Device): Promise<string> {
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['frame', 'shell', 'notifications']}>
        <Offer device={one} onAdded={() => undefined} />
      </WithWords>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}

it('asks nothing before its button is pressed, and then offers the opposite', async () => {
  expect(await shown(device(false))).toContain('Tell me on this device');
  const added = await shown(device(true));
  expect(added).toContain('Stop on this device');
  expect(added).toContain('You are told on this device.');
});
