import { callFunction } from '@sos/browser/call-function';
import type { LetterKind } from '@sos/domain/letters/letter-kinds';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useRef, useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { textTitle } from '../../shared/message-words.ts';
import { PersonName } from '../../shared/names/person-name.tsx';
import { useWords } from '../../shared/words.ts';
import { type LetterDeed, lettersDeeds, type Unfollowed, unfollowedOf } from './letter-deeds.ts';
import { ChannelWords, ProblemWords } from '../../shared/problem-words.tsx';
import type { Letter } from './use-letter-columns.tsx';

interface LetterDrawerProps {
  readonly of: LetterKind;
  readonly letter: Letter;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** One letter; what was not delivered is sent for again, and what a vendor said is followed again or closed once it was looked into. */
export function LetterDrawer({ of, letter, onClose, onDone }: LetterDrawerProps) {
  const { say, times } = useWords();
  const [deed, setDeed] = useState<LetterDeed | null>(null);
  const [outcome, setOutcome] = useState<Unfollowed | null>(null);
  const time = times({ dateStyle: 'full', timeStyle: 'long' });
  const deeds = lettersDeeds(of, letter).map((each) => (
    <Button key={each} onClick={() => setDeed(each)}>
      {say(`adminMessages.${each}`)}
    </Button>
  ));
  const done = (result: unknown) => {
    const unfollowed = unfollowedOf(result);
    setOutcome(unfollowed);
    if (!unfollowed) onDone();
  };
  return (
    <Drawer
      title={letter.deliveryId === null ? letter.what : textTitle(say, letter.what)}
      onClose={onClose}
      deeds={deeds}
    >
      <Facts
        facts={[
          [say('adminMessages.by'), <ChannelWords key="b" by={letter.by} />],
          [say('adminMessages.about'), letter.about !== null && <PersonName key="a" uid={letter.about} />],
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
      {outcome && <Banner urgent tone="wait" title={say(`adminMessages.outcome.${outcome}`)} />}
      {deed && <Deed {...{ of, letter, deed }} onClose={() => setDeed(null)} onDone={done} />}
    </Drawer>
  );
}

interface DeedProps extends Omit<LetterDrawerProps, 'onDone'> {
  readonly deed: LetterDeed;
  readonly onDone: (result: unknown) => void;
}

function Deed({ of, letter, deed, onClose, onDone }: DeedProps) {
  const { say } = useWords();
  const result = useRef<unknown>(null);
  return (
    <DeedDialog
      title={say(`adminMessages.${deed}`)}
      sentence={say(`adminMessages.${deed}.sentence`)}
      confirm={say(`adminMessages.${deed}`)}
      onClose={onClose}
      onDone={() => onDone(result.current)}
      send={async (reason) => {
        result.current = await send(of, { letter, deed, reason });
      }}
    />
  );
}

interface Wanted {
  readonly letter: Letter;
  readonly deed: LetterDeed;
  readonly reason: string;
}

function send(of: LetterKind, { letter: { id, deliveryId }, deed, reason }: Wanted): Promise<unknown> {
  if (of === 'deliveries') return callFunction('adminReplayDeadLetter', { deliveryId: deliveryId ?? '', reason });
  return callFunction(deed === 'follow' ? 'adminReplayEvent' : 'adminCloseDeadLetter', { of, id, reason });
}
