import { useAccount } from '@sos/browser/auth/account';
import { Button } from '@sos/ui/button';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { isOpenFor, useOwnCall } from '../shared/call/own-call.ts';
import { watchVersions } from '../shared/device/new-version.ts';
import type { NewVersion } from '../shared/device/new-version.ts';
import { useWords, WithWords } from '../shared/words.ts';

const booking = /^\/[a-z]{2}\/book\//;

/** Says that a new version is there; it waits for as long as a booking or a call is open. */
export function VersionNotice() {
  const [version, setVersion] = useState<NewVersion | null>(null);
  useEffect(() => watchVersions(setVersion), []);
  return (
    version && (
      <WithWords areas={['app']}>
        <Notice version={version} />
      </WithWords>
    )
  );
}

function Notice({ version }: { readonly version: NewVersion }) {
  const { say } = useWords();
  const { pathname } = useLocation();
  const uid = useAccount()?.uid;
  const call = useOwnCall(uid);
  const [bookedElsewhere, setBookedElsewhere] = useState(false);
  const waits = bookedElsewhere || booking.test(pathname) || (uid !== undefined && isOpenFor(uid, call));
  return (
    <output className="version-notice">
      <span>{say(waits ? 'version.waits' : 'version.ready')}</span>
      {!waits && (
        <Button tone="quiet" onClick={() => version.load(() => setBookedElsewhere(true))}>
          {say('version.load')}
        </Button>
      )}
    </output>
  );
}
