import { callFunction } from '@sos/browser/call-function';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { useWords } from '../../shared/words.ts';
import type { Person } from './person-drawer.tsx';

const deeds = ['revoke', 'resend'] as const;
type PersonDeed = (typeof deeds)[number];
const callables = {
  revoke: 'adminRevokeSessions',
  resend: 'adminResendVerification',
} as const satisfies Record<PersonDeed, string>;

interface PersonDeedsProps {
  readonly person: Person;
  readonly onDone: () => void;
}

/** What can be done for a person who can sign in. */
export function PersonDeeds({ person: { account, signIn }, onDone }: PersonDeedsProps) {
  const { say } = useWords();
  const [chosen, setChosen] = useState<{ deed: PersonDeed; requestId: string } | null>(null);
  const possible = deeds.filter((deed) => signIn && (deed === 'revoke' || !signIn.emailConfirmed));
  const name = `${account.firstName} ${account.lastName}`;
  return (
    <>
      {possible.map((deed) => (
        <Button key={deed} onClick={() => setChosen({ deed, requestId: crypto.randomUUID() })}>
          {say(`adminPeople.${deed}`)}
        </Button>
      ))}
      {chosen && (
        <DeedDialog
          title={say(`adminPeople.${chosen.deed}`)}
          sentence={say(`adminPeople.${chosen.deed}.sentence`, { name })}
          confirm={say(`adminPeople.${chosen.deed}`)}
          onClose={() => setChosen(null)}
          onDone={onDone}
          send={(reason) => {
            const { deed, requestId } = chosen;
            return callFunction(callables[deed], { uid: account.uid, requestId, reason });
          }}
        />
      )}
    </>
  );
}
