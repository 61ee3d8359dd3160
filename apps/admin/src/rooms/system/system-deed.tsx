import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { useWords } from '../../shared/words.ts';

export type System = Output<'adminGetSystem'>;
type Schedule = System['schedules'][number];
type Queue = System['queues'][number];

/** What is done to which schedule or queue, as it was seen. */
export type SystemDeed =
  | { readonly kind: 'run'; readonly of: Pick<Schedule, 'name' | 'revision'> }
  | { readonly kind: 'pause' | 'resume'; readonly of: Pick<Queue, 'name' | 'revision'> };

interface SystemDeedDialogProps {
  readonly deed: SystemDeed;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export function SystemDeedDialog({ deed, onClose, onDone }: SystemDeedDialogProps) {
  const { say } = useWords();
  const { name } = deed.of;
  return (
    <DeedDialog
      title={say(`adminSystem.${deed.kind}.of`, { name })}
      sentence={say(`adminSystem.${deed.kind}.sentence`, { name })}
      confirm={say(`adminSystem.${deed.kind}`)}
      onClose={onClose}
      onDone={onDone}
      send={(reason) => send(deed, reason)}
    />
  );
}

function send(deed: SystemDeed, reason: string): Promise<unknown> {
  if (deed.kind === 'run') return callFunction('adminRunSchedule', { ...deed.of, reason });
  return callFunction('adminPauseQueue', { ...deed.of, paused: deed.kind === 'pause', reason });
}
