import { platformHere, reachOf } from '@sos/browser/push/platform';
import type { Reach } from '@sos/browser/push/platform';
import type { Device } from '@sos/browser/push/push-device';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';

type State = 'off' | 'on' | 'busy' | 'failed';

/** Lets this device tell of requests, or says why it cannot. The browser is asked only when somebody presses the button. */
export function DeviceAlerts({ device }: { readonly device: Device }) {
  const { say } = useWords();
  const [reach, setReach] = useState<Reach>(() => reachOf(platformHere(device)));
  const [state, setState] = useState<State>(() => stateOf(reach, device));
  const change = async (work: () => Promise<unknown>) => {
    setState('busy');
    const failed = await work().then(
      () => false,
      () => true,
    );
    const next = reachOf(platformHere(device));
    setReach(next);
    setState(failed ? 'failed' : stateOf(next, device));
  };
  if (reach !== 'push' && reach !== 'page') return <p className="text-s">{say(`agency.device.${reach}`)}</p>;
  const add = () => (reach === 'push' ? device.add() : Notification.requestPermission());
  return (
    <div className="grid gap-2">
      <output className="text-s">
        {state === 'on' && say(reach === 'push' ? 'agency.device.on' : 'agency.device.page')}
        {state === 'failed' && say('agency.device.failed')}
      </output>
      {state === 'on' && reach === 'push' && (
        <Button onClick={() => void change(() => device.remove())}>{say('agency.device.remove')}</Button>
      )}
      {state !== 'on' && (
        <Button busy={state === 'busy'} onClick={() => void change(add)}>
          {say('agency.device.add')}
        </Button>
      )}
    </div>
  );
}

function stateOf(reach: Reach, device: Device): State {
  if (reach === 'page') return Notification.permission === 'granted' ? 'on' : 'off';
  return reach === 'push' && device.isAdded() ? 'on' : 'off';
}
