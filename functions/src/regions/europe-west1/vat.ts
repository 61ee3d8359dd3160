import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/vat/wiring.ts')).vatPorts;
const verbs = () => import('../../usecases/vat/validate-vat-number.ts');

export const getVatNumber = callable('getVatNumber', { secrets: [] }, async () => {
  return (await verbs()).makeGetVatNumber(await ports());
});

export const validateVatNumber = callable('validateVatNumber', { secrets: [] }, async () => {
  return (await verbs()).makeValidateVatNumber(await ports());
});

export const removeVatNumber = callable('removeVatNumber', { secrets: [] }, async () => {
  return (await verbs()).makeRemoveVatNumber(await ports());
});
