import type { SessionDocument } from '@sos/contracts/calls';
import { isTerminal } from '@sos/domain/calls/session';
import { Avatar } from '@sos/ui/avatar';
import { useAccount } from '@sos/browser/auth/account';
import { useWords } from '../../shared/words.ts';
import { lineOf, presenceOf } from './describe.ts';

/** Two people and the line between them. */
export function Portraits({ session }: { readonly session: SessionDocument }) {
  const { say } = useWords();
  const account = useAccount();
  const over = isTerminal(session);
  const person = (name: string, shown: string, side: 'client' | 'provider') => {
    const presence = over ? 'gone' : presenceOf(session[side]);
    return (
      <figure data-state={presence}>
        <Avatar name={name} size={84} />
        <figcaption>
          <strong>{shown}</strong>
          <span className="text-soft">{over ? '' : say(`call.presence.${presence}`)}</span>
        </figcaption>
      </figure>
    );
  };
  return (
    <div className="portraits">
      {person(account?.name ?? say('call.you'), say('call.you'), 'client')}
      <div className="call-line" data-state={over ? 'none' : lineOf(session)} aria-hidden="true" />
      {person(session.providerName, session.providerName, 'provider')}
    </div>
  );
}
