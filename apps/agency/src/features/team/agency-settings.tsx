import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { Button } from '@sos/ui/button';
import { Checkbox } from '@sos/ui/checkbox';
import { TextField } from '@sos/ui/field';
import { useState } from 'react';
import { useDeed } from '../../shared/deed.ts';
import { useWords } from '../../shared/words.ts';

interface AgencySettingsProps {
  readonly agency: Output<'getAgencyTeam'>['agency'];
}

/** What the agency is called, and whether one member's call makes all of them busy. */
export function AgencySettings({ agency }: AgencySettingsProps) {
  const { say } = useWords();
  const [name, setName] = useState(agency.name);
  const rename = useDeed(
    (to: string) => callFunction('updateAgency', { name: to }),
    () => say('agencyTeam.saved'),
  );
  const share = useDeed(
    (shareBusyStatus: boolean) => callFunction('updateAgency', { shareBusyStatus }),
    () => say('agencyTeam.saved'),
  );
  const isNew = name.trim() !== '' && name.trim() !== agency.name;
  return (
    <section aria-labelledby="agency" className="grid gap-4">
      <h2 id="agency" className="text-l">
        {say('agencyTeam.agency')}
      </h2>
      <Checkbox
        checked={share.busy ? !agency.shareBusyStatus : agency.shareBusyStatus}
        onChange={({ currentTarget }) => share.run(currentTarget.checked)}
      >
        {say('agencyTeam.share')}
      </Checkbox>
      <p className="text-s text-soft">{say('agencyTeam.share.text')}</p>
      <form
        className="invite-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isNew) rename.run(name.trim());
        }}
      >
        <TextField
          label={say('agencyTeam.name')}
          name="name"
          maxLength={120}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button type="submit" busy={rename.busy}>
          {say('agencyTeam.name.save')}
        </Button>
      </form>
    </section>
  );
}
