import { callFunction } from '@sos/browser/call-function';
import { Banner } from '@sos/ui/banner';
import { TextField } from '@sos/ui/field';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { useWords } from '../../shared/words.ts';
import { type Coupon, newTerms, shownProblems, type Terms } from './coupon.ts';
import { Preview } from './preview.tsx';
import { TermsFields } from './terms-fields.tsx';

interface CouponDialogProps {
  /** Null for a new one. */
  readonly coupon: Coupon | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
  readonly changed?: (terms: Terms, revision: number) => void;
}

/** Makes or changes a coupon, and shows what three calls would cost before anything is done. */
export function CouponDialog({ coupon, onClose, onDone, changed }: CouponDialogProps) {
  const { say } = useWords();
  const [code, setCode] = useState(coupon?.code ?? '');
  const [terms, setTerms] = useState(() => coupon?.terms ?? newTerms(Date.now()));
  const problems = shownProblems(code, terms);
  const title = say(coupon ? 'adminCatalogue.edit' : 'adminCatalogue.new');
  const send = async (reason: string) => {
    const revision = coupon?.revision ?? null;
    const done = await callFunction('adminManageCoupons', { code, terms, revision, reason });
    changed?.(terms, done.revision);
  };
  return (
    <DeedDialog
      title={title}
      sentence={say('adminCatalogue.save.sentence')}
      confirm={say('adminCatalogue.save')}
      {...{ onClose, onDone, send }}
    >
      {!coupon && (
        <TextField
          label={say('adminCatalogue.code')}
          hint={say('adminCatalogue.code.hint')}
          name="couponCode"
          required
          autoComplete="off"
          maxLength={24}
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
      )}
      <TermsFields terms={terms} onChange={setTerms} />
      {problems.length > 0 ? (
        <Banner tone="signal" title={say('adminCatalogue.problems')}>
          <ul>
            {problems.map((each) => (
              <li key={each}>{say(`adminCatalogue.problem.${each}`)}</li>
            ))}
          </ul>
        </Banner>
      ) : (
        <Preview terms={terms} />
      )}
    </DeedDialog>
  );
}
