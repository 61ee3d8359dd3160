import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/support/wiring.ts')).supportPorts;
const none = { secrets: [] };

export const createContactUpload = callable('createContactUpload', none, async () => {
  const { makeCreateContactUpload } = await import('../../usecases/support/create-contact-upload.ts');
  return makeCreateContactUpload(await ports());
});

export const contactSupport = callable('contactSupport', none, async () => {
  const { makeContactSupport } = await import('../../usecases/support/contact-support.ts');
  return makeContactSupport(await ports());
});

export const adminListSupportRequests = callable('adminListSupportRequests', none, async () => {
  const { makeListSupportRequests } = await import('../../usecases/support/list-support-requests.ts');
  return makeListSupportRequests(await ports());
});

export const adminAnswerSupport = callable('adminAnswerSupport', none, async () => {
  const { makeAnswerSupport } = await import('../../usecases/support/answer-support.ts');
  return makeAnswerSupport(await ports());
});
