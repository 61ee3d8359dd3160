import type { Waiting } from '@sos/domain/calls/session';
import { Banner } from '@sos/ui/banner';
import type { Side } from './describe.ts';
import { useWords } from '../../shared/words.ts';

interface WaitingNoticeProps {
  readonly waiting: Waiting;
  readonly side: Side;
}

/** Tells both parties why nothing goes on just now; what waiting costs is the client’s alone. */
export function WaitingNotice({ waiting, side }: WaitingNoticeProps) {
  const { say } = useWords();
  // Whoever holds the money, it waits alike.
  const vendor = waiting.vendor === 'twilio' ? 'twilio' : 'stripe';
  return (
    <Banner tone="wait" title={say(`call.waiting.${vendor}.title`)}>
      <p>
        {say(
          vendor === 'twilio' && side === 'provider' ? 'call.provider.waiting.twilio' : `call.waiting.${vendor}.text`,
        )}
      </p>
    </Banner>
  );
}
