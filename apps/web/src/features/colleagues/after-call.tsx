import { LocalLink } from '@sos/browser/link.tsx';
import type { SessionDocument } from '@sos/contracts/calls';
import { causeOfRequest } from '@sos/domain/agencies/request-cause';
import { Banner } from '@sos/ui/banner';
import { useWords, WithWords } from '../../shared/words.ts';
import { useRequest } from './use-request.ts';

interface AfterCallProps {
  readonly session: SessionDocument;
}

/** Of a call that its provider did not take: that the colleagues are asked; nothing where nobody is. */
export function AfterCall({ session }: AfterCallProps) {
  return causeOfRequest(session) ? <OfMissedCall session={session} /> : null;
}

function OfMissedCall({ session }: AfterCallProps) {
  const [state] = useRequest({ uid: session.clientId, requestId: `help-${session.id}` });
  if (state.status !== 'ready') return null;
  return (
    <WithWords areas={['colleagues']}>
      <Asked name={session.providerName} requestId={state.request.id} />
    </WithWords>
  );
}

function Asked({ name, requestId }: { readonly name: string; readonly requestId: string }) {
  const { say } = useWords();
  return (
    <Banner tone="wait" title={say('colleagues.call.asking', { name })}>
      <div>
        <LocalLink className="text-link" to={`/colleagues/${requestId}`}>
          {say('colleagues.call.look')}
        </LocalLink>
      </div>
    </Banner>
  );
}
