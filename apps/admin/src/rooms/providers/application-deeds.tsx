import { callFunction } from '@sos/browser/call-function';
import type { ApplicationView } from '@sos/contracts/applications';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { useKeys } from '../../shared/keyboard/use-keys.ts';
import { useWords } from '../../shared/words.ts';

const deeds = ['approve', 'ask', 'reject'] as const;
/** Of facts that a provider has changed since. */
const factDeeds = ['approve', 'reject'] as const;
/** Of an application that was rejected: it is given back. */
const lateDeeds = ['ask'] as const;
type Decision = (typeof deeds)[number];
const callables = {
  approve: 'adminApproveProvider',
  ask: 'adminAskForCorrection',
  reject: 'adminRejectProvider',
} as const satisfies Record<Decision, string>;
const keys = { approve: 'a', ask: 'c', reject: 'r' } as const satisfies Record<Decision, string>;

interface ApplicationDeedsProps {
  readonly uid: string;
  readonly view: ApplicationView;
  readonly onDone: () => void;
}

function offeredOf({ status }: ApplicationView): readonly Decision[] {
  if (status === 'approved') return factDeeds;
  return status === 'rejected' ? lateDeeds : deeds;
}

function sentenceOf(deed: Decision, isOfFacts: boolean) {
  return isOfFacts && deed !== 'ask'
    ? (`adminProviders.${deed}.facts` as const)
    : (`adminProviders.${deed}.sentence` as const);
}

/** Three decisions, each by one key; two about changed facts, and one about what was rejected. */
export function ApplicationDeeds({ uid, view, onDone }: ApplicationDeedsProps) {
  const { say } = useWords();
  const [chosen, setChosen] = useState<Decision | null>(null);
  const isOfFacts = view.status === 'approved';
  const offered = offeredOf(view);
  const choose = (deed: Decision) => () => setChosen(offered.includes(deed) ? deed : null);
  useKeys({ a: choose('approve'), c: choose('ask'), r: choose('reject') });
  return (
    <>
      {offered.map((deed) => (
        <Button
          key={deed}
          tone={deed === 'approve' ? 'primary' : 'quiet'}
          aria-keyshortcuts={keys[deed]}
          onClick={() => setChosen(deed)}
        >
          {say(`adminProviders.${deed}`)} <kbd aria-hidden="true">{keys[deed]}</kbd>
        </Button>
      ))}
      {chosen && (
        <DeedDialog
          title={say(`adminProviders.${chosen}`)}
          sentence={say(sentenceOf(chosen, isOfFacts), { name: view.displayName })}
          confirm={say(`adminProviders.${chosen}`)}
          isLetter={chosen === 'ask'}
          onClose={() => setChosen(null)}
          onDone={onDone}
          send={(reason) => callFunction(callables[chosen], { uid, revision: view.revision, reason })}
        />
      )}
    </>
  );
}
