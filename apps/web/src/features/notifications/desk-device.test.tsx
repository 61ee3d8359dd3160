import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { thisDevice } from '@sos/browser/push/push-device';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { beforeEach, expect, it, vi } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { DeskDevice } from './desk-device.tsx';

const platform = {
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140',
  touchPoints: 0,
  isInstalled: false,
  hasNotifications: true,
  permission: 'default',
  isOffered: true,
};
const here = vi.hoisted(() => ({ platform: {} }));
vi.mock('@sos/browser/push/platform', async (original) => ({
  ...(await original<object>()),
  platformHere: () => here.platform,
}));
vi.mock('../../shared/device/install.ts', () => ({ useInstallOffer: () => null, declineInstall: () => undefined }));

async function shown(part: { added?: boolean; configured?: boolean } = {}): Promise<string> {
  const { added = false, configured = true } = part;
  const device = { ...thisDevice, isAdded: () => added, isConfigured: () => configured };
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['frame', 'shell', 'notifications']}>
        <DeskDevice device={device} />
      </WithWords>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}

beforeEach(() => {
  here.platform = platform;
});

it('offers to tell on this device, where it does not yet', async () => {
  expect(await shown()).toContain('Tell me on this device');
  expect(await shown({ added: true })).not.toContain('Be told on this telephone');
  expect(await shown({ configured: false })).not.toContain('Be told on this telephone');
});

it.each([
  [{ userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)', hasNotifications: false }, 'Add to Home Screen'],
  [{ permission: 'denied' }, 'does not let us'],
  [{ hasNotifications: false }, 'receives no notifications'],
] as const)('says what to do first on %o', async (part, words) => {
  here.platform = { ...platform, ...part };
  const page = await shown();
  expect(page).toContain(words);
  expect(page).not.toContain('Tell me on this device');
});
