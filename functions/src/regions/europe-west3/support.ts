import { paths } from '@sos/contracts/paths';
import { documentTrigger } from '../../runtime/document-trigger.ts';

export const onSupportRequestUpdated = documentTrigger(
  'europe-west3',
  { event: 'updated', document: paths.supportRequest('{id}'), secrets: [] },
  async () => (await import('../../runtime/support/on-change.ts')).onSupportRequest,
);
