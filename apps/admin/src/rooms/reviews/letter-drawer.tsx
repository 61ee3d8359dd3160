import { callFunction } from '@sos/browser/call-function';
import type { LetterKind } from '@sos/domain/letters/letter-kinds';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { useWords } from '../../shared/words.ts';
import { ChannelWords, ProblemWords } from './problem-words.tsx';
import type { Letter } from './use-letter-columns.tsx';

interface LetterDrawerProps {
  readonly of: LetterKind;
  readonly letter: Letter;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** One letter; what was not delivered is sent for again, and what a vendor said is closed once it was looked into. */
export function LetterDrawer({ of, letter, onClose, onDone }: LetterDrawerProps) {
  const { say, formats } = useWords();
  const [doing, setDoing] = useState(false);
  const deed = of === 'deliveries' ? 'replay' : 'close';
  const time = new Intl.DateTimeFormat(formats, { dateStyle: 'full', timeStyle: 'long' });
  const deeds = letter.waiting && <Button onClick={() => setDoing(true)}>{say(`adminMessages.${deed}`)}</Button>;
  return (
    <Drawer title={letter.what} onClose={onClose} deeds={deeds}>
      <Facts
        facts={[
          [say('adminMessages.by'), <ChannelWords key="b" by={letter.by} />],
          [say('adminMessages.about'), letter.about],
          [say('adminMessages.problem'), <ProblemWords key="p" problem={letter.problem} />],
          [say('adminMessages.at'), time.format(letter.at)],
        ]}
      />
      {letter.body !== null && (
        <section aria-label={say('adminMessages.body')}>
          <pre className="letter-body" translate="no">
            {letter.body}
          </pre>
        </section>
      )}
      {doing && (
        <DeedDialog
          title={say(`adminMessages.${deed}`)}
          sentence={say(`adminMessages.${deed}.sentence`)}
          confirm={say(`adminMessages.${deed}`)}
          onClose={() => setDoing(false)}
          onDone={onDone}
          send={(reason) => send(of, letter, reason)}
        />
      )}
    </Drawer>
  );
}

function send(of: LetterKind, { id, deliveryId }: Letter, reason: string): Promise<unknown> {
  if (of === 'deliveries') return callFunction('adminReplayDeadLetter', { deliveryId: deliveryId ?? '', reason });
  return callFunction('adminCloseDeadLetter', { of, id, reason });
}
