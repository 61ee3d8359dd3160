import { LocalLink } from '@sos/browser/link.tsx';
import type { OwnCall } from '@sos/contracts/console';
import { buttonLook } from '@sos/ui/button';
import { useWords } from '../../shared/words.ts';
import { momentIn } from './moments.ts';

interface ComingCallProps {
  readonly calls: readonly OwnCall[];
  readonly timeZone: string;
}

/** The call that is booked or under way, with the minute at which the telephone rings. */
export function ComingCall({ calls, timeZone }: ComingCallProps) {
  const { say } = useWords();
  const open = calls.filter(({ standing }) => standing === 'open');
  return (
    <section className="grid gap-3" aria-labelledby="coming">
      <h2 id="coming" className="text-l">
        {say('console.coming')}
      </h2>
      <output className="grid gap-3">
        {open.length === 0 && <span className="text-soft">{say('console.coming.none')}</span>}
        {open.map((call) => (
          <OpenCall key={call.id} call={call} timeZone={timeZone} />
        ))}
      </output>
    </section>
  );
}

const moments = {
  scheduled: 'console.coming.rings',
  calling_client: 'console.coming.client',
  calling_provider: 'console.coming.you',
  connecting: 'console.coming.you',
  active: 'console.coming.talk',
} as const;

function OpenCall({ call, timeZone }: { readonly call: OwnCall } & Pick<ComingCallProps, 'timeZone'>) {
  const { say, formats } = useWords();
  const status = call.status in moments ? (call.status as keyof typeof moments) : 'active';
  return (
    <span className="card coming-call" data-status={status}>
      <strong>{say(moments[status], { time: momentIn(formats, timeZone, call.ringsAt) })}</strong>
      <LocalLink {...buttonLook('primary')} to={`/call/${call.id}`}>
        {say('console.coming.open')}
      </LocalLink>
    </span>
  );
}
