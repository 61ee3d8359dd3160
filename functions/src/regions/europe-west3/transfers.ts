import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { task } = functionsIn('europe-west3');

export const transferToProviderTask = task(
  'transferToProviderTask',
  { secrets: [secrets.stripeSecretKey] },
  async () => {
    return (await import('../../runtime/transfers/wiring.ts')).transferTaskHandlers;
  },
);
