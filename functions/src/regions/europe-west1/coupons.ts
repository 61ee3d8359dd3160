import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/coupons/wiring.ts')).couponPorts;
const managing = () => import('../../usecases/coupons/manage-coupons.ts');
const none = { secrets: [] };

export const validateCoupon = callable('validateCoupon', none, async () => {
  const { makeValidateCoupon } = await import('../../usecases/coupons/validate-coupon.ts');
  return makeValidateCoupon(await ports());
});

export const adminListCoupons = callable('adminListCoupons', none, async () => {
  return (await managing()).makeListCoupons(await ports());
});

export const adminManageCoupons = callable('adminManageCoupons', none, async () => {
  return (await managing()).makeManageCoupons(await ports());
});
