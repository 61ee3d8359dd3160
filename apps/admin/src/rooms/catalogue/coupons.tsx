import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { Button, buttonLook } from '@sos/ui/button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { roomPath } from '../../shared/places.ts';
import { DataTable } from '../../shared/table/data-table.tsx';
import { OpenLine } from '../../shared/table/open-line.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useWords } from '../../shared/words.ts';
import { CouponDialog } from './coupon-dialog.tsx';
import { CouponDrawer } from './coupon-drawer.tsx';
import type { Coupon } from './coupon.ts';
import { useCouponColumns } from './use-coupon-columns.tsx';
import { useOpenLine } from '../../shared/table/use-open-line.ts';

const idOf = ({ code }: Coupon) => code;

/** What calls cost less by; their prices are in the configuration. */
export function Coupons() {
  const { say } = useWords();
  const queries = useQueryClient();
  const columns = useCouponColumns();
  const line = useOpenLine(source, idOf);
  const [isNew, setNew] = useState(false);
  const refresh = () => void queries.invalidateQueries({ queryKey: ['coupons'] });
  return (
    <>
      <div className="flex flex-wrap gap-3">
        <Button tone="primary" onClick={() => setNew(true)}>
          {say('adminCatalogue.new')}
        </Button>
        <LocalLink {...buttonLook('quiet')} to={`${roomPath('configuration')}?name=pricing`}>
          {say('adminCatalogue.prices')}
        </LocalLink>
      </div>
      <DataTable
        name="coupons"
        caption={say('adminCatalogue.caption')}
        empty={say('adminCatalogue.empty')}
        columns={columns}
        source={source}
        rowId={idOf}
        openId={line.id}
        onOpen={line.open}
        filters={null}
        filterNames={[]}
      />
      <OpenLine line={line}>
        {(opened) => <CouponDrawer coupon={opened} onClose={line.close} onChanged={refresh} />}
      </OpenLine>
      {isNew && <CouponDialog coupon={null} onClose={() => setNew(false)} onDone={refresh} />}
    </>
  );
}

const source: TableSource<Coupon> = {
  key: ['coupons'],
  page: async ({ cursor }, signal) => {
    const { coupons, nextCursor } = await callFunction('adminListCoupons', { ...(cursor && { cursor }) }, signal);
    return { rows: coupons, next: nextCursor };
  },
};
