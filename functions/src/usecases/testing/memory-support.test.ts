import { supportContract } from '../support/support.contract.ts';
import { MemorySupport } from './memory-support.ts';

supportContract(() => {
  const requests = new MemorySupport();
  return { requests, trail: async () => requests.trail.map(({ id }) => id) };
});
