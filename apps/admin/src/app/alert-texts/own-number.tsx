import { ProveTelephone } from '@sos/browser/phone/prove-telephone.tsx';
import { useWords } from '../../shared/words.ts';
import { failedText } from './text-failure.ts';

/** Shows that an admin answers the number to which alerts are sent. */
export function OwnNumber({ onProved }: { readonly onProved: () => Promise<void> }) {
  const { say, locale } = useWords();
  const labels = {
    number: say('admin.texts.number'),
    hint: say('admin.texts.number.hint'),
    ring: say('admin.texts.ring'),
    rings: say('admin.texts.rings'),
    code: say('admin.texts.code'),
    confirm: say('admin.texts.confirm'),
  };
  return <ProveTelephone phone="" {...{ locale, labels, onProved }} failed={(error) => say(failedText(error))} />;
}
