import { config } from '../../shared/config.ts';
import { useWords } from '../../shared/words.ts';

interface CallNumbersProps {
  /** The telephone that rings, masked; null when this device does not know it. */
  readonly phone: string | null;
}

/** Which telephone rings and what it shows then: people abroad do not answer callers they do not know. */
export function CallNumbers({ phone }: CallNumbersProps) {
  const { say } = useWords();
  const lines = [
    ['call.phone', phone],
    ['call.from', config().callerNumber],
  ] as const;
  return (
    <div className="grid gap-1 text-s">
      {lines.map(([key, number]) => {
        return (
          number && (
            <p key={key}>
              <span className="text-soft">{`${say(key)} `}</span>
              <bdi className="ltr figures" translate="no">
                {number}
              </bdi>
            </p>
          )
        );
      })}
    </div>
  );
}
