import { plansContract } from '../subscriptions/plans.contract.ts';
import { MemoryPlans } from './memory-subscriptions.ts';

plansContract(() => {
  const plans = new MemoryPlans();
  return {
    plans,
    trail: async () => [...plans.trail.keys()],
    subscribe: async (_uid, planId, status) => void plans.standings.push({ planId, status }),
  };
});
