import { LocalLink } from '@sos/browser/link.tsx';
import { Checkbox } from '@sos/ui/checkbox';
import { useWords } from '../../shared/words.ts';

/** Without this consent nobody registers. */
export function TermsBox({ missing }: { readonly missing: boolean }) {
  const { say, compose } = useWords();
  const terms = (
    <LocalLink className="text-link" to="/terms" target="_blank">
      {say('account.terms.link')}
    </LocalLink>
  );
  return (
    <Checkbox required name="terms" error={missing ? say('account.terms.missing') : undefined}>
      {compose('account.terms', { terms })}
    </Checkbox>
  );
}
