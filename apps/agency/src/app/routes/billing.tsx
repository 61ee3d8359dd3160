import { Billing } from '../../features/billing/billing.tsx';

export const Component = Billing;
