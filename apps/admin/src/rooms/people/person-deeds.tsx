import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { useWords } from '../../shared/words.ts';
import { deedsOf, sendDeed } from './deeds-of.ts';
import type { Listing, PersonDeed } from './deeds-of.ts';
import type { Person } from '../../shared/person/lines-of.tsx';
import { RoleField } from './role-field.tsx';

interface PersonDeedsProps {
  readonly person: Person;
  /** Whether an admin is on the whitelist; undefined for everybody else, and while it is not known. */
  readonly listing: Listing | undefined;
  readonly onDone: () => void;
}

/** What can be done with a person as they are. */
export function PersonDeeds({ person, listing, onDone }: PersonDeedsProps) {
  const { say } = useWords();
  const [chosen, setChosen] = useState<{ deed: PersonDeed; requestId: string } | null>(null);
  const { account } = person;
  const name = `${account.firstName} ${account.lastName}`;
  return (
    <>
      {deedsOf(person, listing).map((deed) => (
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
          send={(reason, { role = '' }) => sendDeed(chosen.deed, { ...chosen, account, listing, reason, role })}
        >
          {chosen.deed === 'setRole' && <RoleField role={account.role} />}
        </DeedDialog>
      )}
    </>
  );
}
