import type { SessionDocument } from '@sos/contracts/calls';
import { isTerminal } from '@sos/domain/calls/session';
import { Avatar } from '@sos/ui/avatar';
import { useAccount } from '@sos/browser/auth/account';
import { useWords } from '../../shared/words.ts';
import { lineOf, presenceOf } from './describe.ts';
import type { Side } from './describe.ts';

interface PortraitsProps {
  readonly session: SessionDocument;
  /** Whose view it is. */
  readonly side: Side;
}

/** Two people and the line between them. */
export function Portraits({ session, side }: PortraitsProps) {
  const { say } = useWords();
  const account = useAccount();
  const over = isTerminal(session);
  const other = side === 'provider' ? say('call.provider.client') : session.providerName;
  // Whoever helps does not learn who calls: initials of "your client" would be nobody's.
  const otherName = side === 'provider' ? '' : session.providerName;
  const person = (of: Side) => {
    const shown = of === side ? say('call.you') : other;
    const name = of === side ? (account?.name ?? shown) : otherName;
    const presence = over ? 'gone' : presenceOf(session, of);
    return (
      <figure data-state={presence}>
        <Avatar name={name} photoUrl={of === 'provider' ? session.providerPhotoUrl : null} size={84} />
        <figcaption>
          <strong>{shown}</strong>
          <span className="text-soft">{over ? '' : say(`call.presence.${presence}`)}</span>
        </figcaption>
      </figure>
    );
  };
  return (
    <div className="portraits">
      {person('client')}
      <div className="call-line" data-state={over ? 'none' : lineOf(session)} aria-hidden="true" />
      {person('provider')}
    </div>
  );
}
