import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { http } = functionsIn('europe-west3');

export const recordingFile = http('heavy', { secrets: [secrets.twilioAuthToken] }, async () => {
  return (await import('../../runtime/recordings/recording-file.ts')).recordingFile;
});
