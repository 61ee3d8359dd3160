import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { Button } from '@sos/ui/button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { FigureField } from '../../shared/figure-field.tsx';
import { useWords } from '../../shared/words.ts';

interface AssistantMeterProps {
  readonly uid: string;
  readonly name: string;
}
type Meter = NonNullable<Output<'adminGetAssistantMeter'>['meter']>;
const MILLIONTHS = 1_000_000;
const keyOf = (uid: string) => ['assistantMeter', uid];

/** What a provider has used of the assistant, and the way to give more; nothing for whoever has no plan. */
export function AssistantMeter({ uid, name }: AssistantMeterProps) {
  const { say, formats, times } = useWords();
  const queries = useQueryClient();
  const [isGiving, setGiving] = useState(false);
  const { data } = useQuery({
    queryKey: keyOf(uid),
    queryFn: ({ signal }) => callFunction('adminGetAssistantMeter', { uid }, signal),
  });
  const meter = data?.meter;
  if (!meter) return null;
  const day = times({ dateStyle: 'medium' });
  const number = new Intl.NumberFormat(formats);
  const dollars = new Intl.NumberFormat(formats, { style: 'currency', currency: 'USD' });
  return (
    <section className="grid gap-3">
      <h3 className="text-m">{say('adminProviders.assistant')}</h3>
      <Facts
        facts={[
          [
            say('adminProviders.assistant.used'),
            say('adminProviders.assistant.of', {
              used: number.format(meter.used),
              limit: number.format(meter.aiCalls + meter.given),
            }),
          ],
          [say('adminProviders.assistant.given'), number.format(meter.given)],
          [say('adminProviders.assistant.cost'), dollars.format(meter.cost / MILLIONTHS)],
          [say('adminProviders.assistant.until'), day.format(meter.periodEnd)],
        ]}
      />
      <div>
        <Button onClick={() => setGiving(true)}>{say('adminProviders.assistant.give')}</Button>
      </div>
      {isGiving && (
        <GiveDialog
          uid={uid}
          name={name}
          meter={meter}
          onClose={() => setGiving(false)}
          onDone={() => void queries.invalidateQueries({ queryKey: keyOf(uid) })}
        />
      )}
    </section>
  );
}

interface GiveDialogProps extends AssistantMeterProps {
  readonly meter: Meter;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function GiveDialog({ uid, name, meter, onClose, onDone }: GiveDialogProps) {
  const { say, times } = useWords();
  const [calls, setCalls] = useState<number | null>(meter.given);
  const day = times({ dateStyle: 'medium' }).format(meter.periodEnd);
  const send = (reason: string) =>
    callFunction('adminGiveAssistantCalls', { uid, calls: calls ?? 0, seen: meter.given, reason });
  return (
    <DeedDialog
      title={say('adminProviders.assistant.give')}
      sentence={say('adminProviders.assistant.give.sentence', { name, day })}
      confirm={say('adminProviders.assistant.give')}
      onClose={onClose}
      onDone={onDone}
      send={send}
    >
      <FigureField label={say('adminProviders.assistant.given')} value={calls} onChange={setCalls} />
    </DeedDialog>
  );
}
