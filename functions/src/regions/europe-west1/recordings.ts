import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');

export const adminOpenRecording = callable('adminOpenRecording', { secrets: [] }, async () => {
  return (await import('../../runtime/recordings/wiring.ts')).openRecording;
});
