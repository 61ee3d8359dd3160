import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { platformHere, reachOf } from '@sos/browser/push/platform';
import type { Device } from '@sos/browser/push/push-device';

interface ThisDeviceProps {
  readonly device: Device;
  /** Told once the device was added, which may change what its person is told by. */
  readonly onAdded: () => void;
}
type State = 'off' | 'on' | 'busy' | 'blocked' | 'failed';

/** Lets somebody be told on this device, or says what has to be done first. */
export function ThisDevice(props: ThisDeviceProps) {
  const { say } = useWords();
  const [reach] = useState(() => reachOf(platformHere(props.device)));
  if (reach === 'push') return <Offer {...props} />;
  return <p className="panel">{say(`preferences.device.${reach === 'page' ? 'none' : reach}`)}</p>;
}

/** The browser is asked only when they press the button. */
export function Offer({ device, onAdded }: ThisDeviceProps) {
  const { say } = useWords();
  const [state, setState] = useState<State>(() => (device.isAdded() ? 'on' : 'off'));
  const change = async (work: () => Promise<State>) => {
    if (state === 'busy') return;
    setState('busy');
    setState(await work().catch((): State => 'failed'));
  };
  const add = async (): Promise<State> => {
    if ((await device.add()) === 'blocked') return 'blocked';
    onAdded();
    return 'on';
  };
  const remove = async (): Promise<State> => {
    await device.remove();
    return 'off';
  };
  return (
    <div className="panel">
      {state === 'failed' && (
        <Banner urgent tone="signal" title={say('preferences.device.failed.title')}>
          <p>{say('preferences.device.failed.text')}</p>
        </Banner>
      )}
      <output>{state === 'on' || state === 'blocked' ? say(`preferences.device.${state}`) : ''}</output>
      <Button busy={state === 'busy'} onClick={() => void change(state === 'on' ? remove : add)}>
        {say(state === 'on' ? 'preferences.device.remove' : 'preferences.device.add')}
      </Button>
    </div>
  );
}
