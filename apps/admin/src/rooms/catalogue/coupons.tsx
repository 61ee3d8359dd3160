import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { Button, buttonLook } from '@sos/ui/button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { roomPath } from '../../shared/places.ts';
import { DataTable } from '../../shared/table/data-table.tsx';
import type { TableSource } from '../../shared/table/source.ts';
import { useWords } from '../../shared/words.ts';
import { CouponDialog } from './coupon-dialog.tsx';
import { CouponDrawer } from './coupon-drawer.tsx';
import type { Coupon } from './coupon.ts';
import { useCouponColumns } from './use-coupon-columns.tsx';

/** What calls cost less by; their prices are in the configuration. */
export function Coupons() {
  const { say } = useWords();
  const queries = useQueryClient();
  const columns = useCouponColumns();
  const [opened, setOpened] = useState<Coupon | null>(null);
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
        columns={columns}
        source={source}
        rowId={({ code }) => code}
        openId={opened?.code ?? null}
        onOpen={setOpened}
        filters={null}
        filterNames={[]}
      />
      {opened && <CouponDrawer key={opened.code} coupon={opened} onClose={() => setOpened(null)} onChanged={refresh} />}
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
