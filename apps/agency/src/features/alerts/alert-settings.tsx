import { thisDevice } from '@sos/browser/push/push-device';
import { Choices } from '@sos/browser/settings-choices.tsx';
import { Chip } from '@sos/ui/chip';
import { useWords } from '../../shared/words.ts';
import { soundModes } from './bell.ts';
import { chime } from './chime.ts';
import { DeviceAlerts } from './device-alerts.tsx';
import { chooseSoundMode, useSoundMode } from './sound-mode.ts';

/** How this device tells of a request. */
export function AlertSettings() {
  const { say } = useWords();
  const chosen = useSoundMode();
  return (
    <>
      <Choices title={say('agency.alerts')}>
        {soundModes.map((mode) => (
          <Chip
            key={mode}
            pressed={mode === chosen}
            onPress={() => {
              chooseSoundMode(mode);
              // So that whoever chooses knows what they will hear.
              if (mode !== 'off') chime().catch(() => undefined);
            }}
          >
            {say(`agency.sound.${mode}`)}
          </Chip>
        ))}
      </Choices>
      <p className="text-s text-soft">{say('agency.sound.note')}</p>
      <DeviceAlerts device={thisDevice} />
    </>
  );
}
