import type { ApplicationView } from '@sos/contracts/applications';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { ProveTelephone } from '../../shared/phone/prove-telephone.tsx';
import { useWords } from '../../shared/words.ts';
import { useOwnApplication } from './use-own-application.ts';
import './applications.css';

type Standing = 'known' | 'changing' | 'changed';

/** The number at which a provider's calls ring, and the way to another one. */
export function RingingTelephone({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const { data, error, refetch } = useOwnApplication(uid);
  const [standing, setStanding] = useState<Standing>('known');
  const heading = useRef<HTMLHeadingElement>(null);
  // The facts below tell why nothing could be loaded.
  if (!data && error) return null;
  const close = (next: Standing) => {
    setStanding(next);
    heading.current?.focus();
  };
  const proved = async () => {
    // A number also opens the switch to whoever had lost theirs.
    await Promise.all([refetch(), queries.invalidateQueries({ queryKey: ['getOwnProfile', uid] })]);
    close('changed');
  };
  return (
    <section className="panel application" aria-labelledby="ringing-telephone">
      <h2 id="ringing-telephone" ref={heading} tabIndex={-1} className="text-l">
        {say('ring.title')}
      </h2>
      {data ? (
        <Ringing
          telephone={data.telephone}
          standing={standing}
          onChange={() => setStanding('changing')}
          onLeave={() => close('known')}
          onProved={proved}
        />
      ) : (
        <Skeleton inline="100%" block="4rem" />
      )}
    </section>
  );
}

interface RingingProps {
  readonly telephone: ApplicationView['telephone'];
  readonly standing: Standing;
  readonly onChange: () => void;
  readonly onLeave: () => void;
  readonly onProved: () => Promise<void>;
}

/** What is known of the number, or the form that proves another. */
export function Ringing({ telephone, standing, onChange, onLeave, onProved }: RingingProps) {
  const { say } = useWords();
  const ending = telephone?.ending ?? '';
  if (standing === 'changing') {
    return (
      <Changing onLeave={onLeave} onProved={onProved}>
        {telephone && <p>{say('ring.kept', { ending })}</p>}
      </Changing>
    );
  }
  return (
    <>
      <output>{standing === 'changed' && <Banner tone="calm" title={say('ring.changed')} />}</output>
      {telephone ? <p>{say('ring.text', { ending })}</p> : <Banner tone="wait" title={say('ring.none')} />}
      <div>
        <Button onClick={onChange}>{say(telephone ? 'application.telephone.another' : 'ring.prove')}</Button>
      </div>
    </>
  );
}

interface ChangingProps extends Pick<RingingProps, 'onLeave' | 'onProved'> {
  readonly children: ReactNode;
}

function Changing({ onLeave, onProved, children }: ChangingProps) {
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  // The button that had the focus has gone.
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={place} className="grid gap-5">
      {children}
      <ProveTelephone phone="" onProved={onProved} />
      <div>
        <Button tone="plain" onClick={onLeave}>
          {say('ring.cancel')}
        </Button>
      </div>
    </div>
  );
}
