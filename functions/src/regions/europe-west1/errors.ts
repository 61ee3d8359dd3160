import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');

export const reportBrowserError = callable('reportBrowserError', { secrets: [] }, async () => {
  return (await import('../../runtime/errors/wiring.ts')).reportBrowserError();
});
