import { rails } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable, task } = functionsIn('europe-west3');

export const transferToProviderTask = task('transferToProviderTask', { secrets: rails }, async () => {
  return (await import('../../runtime/transfers/wiring.ts')).transferTaskHandlers;
});

export const adminRetryTransfer = callable('adminRetryTransfer', { secrets: rails }, async () => {
  const { makeRetryTransfer } = await import('../../usecases/transfers/retry-transfer.ts');
  return makeRetryTransfer((await import('../../runtime/transfers/wiring.ts')).retryPorts);
});
