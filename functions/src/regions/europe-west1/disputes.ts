import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const desk = async () => (await import('../../runtime/disputes/wiring.ts')).disputeDesk;

export const adminListDisputes = callable('adminListDisputes', { secrets: [] }, async () => (await desk()).list);
export const adminGetDispute = callable('adminGetDispute', { secrets: [] }, async () => (await desk()).get);
