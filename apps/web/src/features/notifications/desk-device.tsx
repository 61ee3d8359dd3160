import { thisDevice } from '@sos/browser/push/push-device';
import type { Device } from '@sos/browser/push/push-device';
import { useState } from 'react';
import { InstallBanner } from '../../shared/device/install-banner.tsx';
import { useWords } from '../../shared/words.ts';
import { ThisDevice } from './this-device.tsx';

/** On a desk whose person is not told on this device yet: why that matters, and the way to it. */
export function DeskDevice({ device = thisDevice }: { readonly device?: Device }) {
  const { say } = useWords();
  // What was added just now stays in sight.
  const [wasAdded] = useState(() => device.isAdded());
  return (
    <>
      <InstallBanner />
      {device.isConfigured() && !wasAdded && (
        <section className="grid gap-3" aria-labelledby="desk-device">
          <h2 id="desk-device" className="text-l">
            {say('desk.device.title')}
          </h2>
          <p className="text-soft">{say('desk.device.text')}</p>
          <ThisDevice device={device} onAdded={() => undefined} />
        </section>
      )}
    </>
  );
}
