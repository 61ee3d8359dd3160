import { functionsIn } from '../../runtime/define.ts';

const { schedule } = functionsIn('europe-west3');

const daily = { name: 'recheckVatNumbers', when: '0 2 * * *' };
export const recheckVatNumbers = schedule(daily, { secrets: [] }, async () => {
  const { makeRecheckVatNumbers } = await import('../../usecases/vat/recheck-vat-numbers.ts');
  return makeRecheckVatNumbers((await import('../../runtime/vat/wiring.ts')).vatPorts);
});
