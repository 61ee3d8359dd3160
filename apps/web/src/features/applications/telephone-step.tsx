import { callFunction } from '@sos/browser/call-function';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { ProveTelephone } from '../../shared/phone/prove-telephone.tsx';
import { useWords } from '../../shared/words.ts';
import type { StepProps } from './step-props.ts';

/** The number is proved by six digits that a call says, or has been. */
export function TelephoneStep({ view, onView }: StepProps) {
  const { say } = useWords();
  const [another, setAnother] = useState(false);
  const proved = async () => {
    const { telephone, missing } = await callFunction('getApplication', {});
    setAnother(false);
    onView({ ...view, telephone, missing });
  };
  if (!view.telephone || another) return <ProveTelephone phone="" onProved={proved} />;
  return (
    <div className="grid gap-4">
      <Banner tone="calm" title={say('application.telephone.proved', { ending: view.telephone.ending })} />
      <div>
        <Button onClick={() => setAnother(true)}>{say('application.telephone.another')}</Button>
      </div>
    </div>
  );
}
