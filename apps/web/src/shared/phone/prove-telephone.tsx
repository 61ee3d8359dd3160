import { reasonOf } from '@sos/browser/callable-client';
import { ProveTelephone as Proof } from '@sos/browser/phone/prove-telephone.tsx';
import { wordsFor } from '@sos/browser/reason-words';
import { useWords } from '../words.ts';

const reasons = {
  known: {
    code_wrong: 'application.code.failed.wrong',
    code_expired: 'application.code.failed.expired',
    code_call_failed: 'application.code.failed.carrier',
    phone_missing: 'application.code.failed.number',
    phone_invalid: 'application.code.failed.number',
    phone_premium: 'application.code.failed.number',
    phone_country: 'application.code.failed.number',
    too_many_requests: 'application.code.failed.often',
  },
  otherwise: 'application.code.failed.other',
} as const;

interface ProveTelephoneProps {
  /** Where the field begins; empty where no number is known. */
  readonly phone: string;
  readonly onProved: () => Promise<void> | void;
}

/** Shows that somebody answers the number at which they are rung. */
export function ProveTelephone(props: ProveTelephoneProps) {
  const { say, locale } = useWords();
  const labels = {
    number: say('application.telephone.label'),
    hint: say('application.telephone.hint'),
    ring: say('application.telephone.call'),
    rings: say('application.telephone.rings'),
    code: say('application.code.label'),
    confirm: say('application.code.confirm'),
  };
  const failed = (error: unknown) => say(wordsFor(reasons, reasonOf(error)));
  return (
    <Proof {...props} {...{ locale, labels, failed }}>
      <p className="text-soft">{say('application.telephone.text')}</p>
    </Proof>
  );
}
