import { callFunction } from '@sos/browser/call-function';
import { paths } from '@sos/contracts/paths';
import { Button } from '@sos/ui/button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { Timeline } from '../../shared/drawer/timeline.tsx';
import { PersonName } from '../../shared/names/person-name.tsx';
import { useWords } from '../../shared/words.ts';
import { CouponDialog } from './coupon-dialog.tsx';
import { type Coupon, stateOf, type Terms } from './coupon.ts';
import { useTermsWords } from './use-terms-words.ts';

interface CouponDrawerProps {
  readonly coupon: Coupon;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

type Deed = 'edit' | 'end' | 'undo';

/** One coupon, what admins did with it, and the way to change or end it and to take the last change back. */
export function CouponDrawer({ coupon: opened, onClose, onChanged }: CouponDrawerProps) {
  const { say } = useWords();
  const [coupon, setCoupon] = useState(opened);
  const [now, setNow] = useState(() => Date.now());
  const [before, setBefore] = useState<Terms | null>(null);
  const [deed, setDeed] = useState<Deed | null>(null);
  const changed = (terms: Terms, revision: number) => {
    setNow(Date.now());
    setBefore(coupon.terms);
    setCoupon({ ...coupon, terms, revision });
    onChanged();
  };
  const dialog = { coupon, onClose: () => setDeed(null), changed };
  const isOver = stateOf(coupon, now) === 'over';
  return (
    <Drawer
      title={coupon.code}
      onClose={onClose}
      deeds={
        <>
          <Button onClick={() => setDeed('edit')}>{say('adminCatalogue.edit')}</Button>
          {!isOver && <Button onClick={() => setDeed('end')}>{say('adminCatalogue.end')}</Button>}
          {before && <Button onClick={() => setDeed('undo')}>{say('adminCatalogue.undo')}</Button>}
        </>
      }
    >
      <TermsFacts coupon={coupon} now={now} />
      <History code={coupon.code} revision={coupon.revision} />
      {deed === 'edit' && <CouponDialog {...dialog} onDone={() => undefined} />}
      {deed === 'end' && <EndDialog {...dialog} />}
      {deed === 'undo' && before && <UndoDialog {...dialog} before={before} />}
    </Drawer>
  );
}

interface DialogProps {
  readonly coupon: Coupon;
  readonly onClose: () => void;
  readonly changed: (terms: Terms, revision: number) => void;
}

function EndDialog({ coupon: { code, terms, revision }, onClose, changed }: DialogProps) {
  const { say } = useWords();
  const send = async (reason: string) => {
    const now = Date.now();
    const ended = { ...terms, validFrom: Math.min(terms.validFrom, now - 1), validUntil: now };
    const done = await callFunction('adminManageCoupons', { code, terms: ended, revision, reason });
    changed(ended, done.revision);
  };
  return (
    <DeedDialog
      title={say('adminCatalogue.end')}
      sentence={say('adminCatalogue.end.sentence', { code })}
      confirm={say('adminCatalogue.end')}
      onDone={() => undefined}
      {...{ onClose, send }}
    />
  );
}

function UndoDialog({
  coupon: { code, revision },
  before,
  onClose,
  changed,
}: DialogProps & { readonly before: Terms }) {
  const { say } = useWords();
  const send = async (reason: string) => {
    const undoes = `coupon-${code}-${revision}`;
    const done = await callFunction('adminManageCoupons', { code, terms: before, revision, reason, undoes });
    changed(before, done.revision);
  };
  return (
    <DeedDialog
      title={say('adminCatalogue.undo')}
      sentence={say('adminCatalogue.undo.sentence', { code })}
      confirm={say('adminCatalogue.undo')}
      onDone={() => undefined}
      {...{ onClose, send }}
    />
  );
}

function TermsFacts({ coupon, now }: { readonly coupon: Coupon; readonly now: number }) {
  const { say } = useWords();
  const { discountOf, instant } = useTermsWords();
  const { terms, used } = coupon;
  return (
    <Facts
      facts={[
        [say('adminCatalogue.state'), say(`adminCatalogue.state.${stateOf(coupon, now)}`)],
        [say('adminCatalogue.discount'), discountOf(terms)],
        [say('adminCatalogue.bearer'), say(`adminCatalogue.bearer.${terms.bearer}`)],
        [say('adminCatalogue.kinds'), terms.kinds.map((kind) => say(`adminCatalogue.kind.${kind}`)).join(', ')],
        [say('adminCatalogue.first'), terms.firstCallOnly ? say('adminCatalogue.yes') : null],
        [say('adminCatalogue.from'), instant(terms.validFrom)],
        [say('adminCatalogue.until'), terms.validUntil && instant(terms.validUntil)],
        [say('adminCatalogue.used'), `${used} / ${terms.totalLimit ?? '∞'}`],
        [say('adminCatalogue.personLimit'), terms.personLimit],
      ]}
    />
  );
}

function History({ code, revision }: { readonly code: string; readonly revision: number }) {
  const { say } = useWords();
  const { data } = useQuery({
    queryKey: ['coupons', 'deeds', code, revision],
    queryFn: ({ signal }) => callFunction('adminGetAuditLog', { subjectKind: 'coupon', subjectId: code }, signal),
  });
  const lines = (data?.entries ?? []).map(({ id, at, changes, reason, adminId, undoes }) => ({
    key: id,
    at,
    title: say(undoes ? 'adminCatalogue.undone' : 'adminCatalogue.changed', {
      what: changes.map(({ path }) => path).join(', '),
    }),
    detail: reason,
    cause: <PersonName uid={adminId} />,
    document: paths.adminAuditLog(id),
  }));
  return <Timeline lines={lines.toReversed()} />;
}
