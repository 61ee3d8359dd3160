import { paths } from '@sos/contracts/paths';
import { secrets } from '../../runtime/config.ts';
import { documentTrigger } from '../../runtime/document-trigger.ts';

const REGION = 'europe-west3';
const binding = { secrets: [secrets.phoneEncryptionKeys] };
const changes = async () => (await import('../../runtime/lookup/wiring.ts')).onTelephonesWritten;

export const onOwnTelephoneWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.userTelephone('{id}'), ...binding },
  changes,
);
export const onSavedTelephonesWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.savedTelephones('{id}'), ...binding },
  changes,
);
