import { paths } from '@sos/contracts/paths';
import { documentTrigger } from '../../runtime/document-trigger.ts';

export const onTelegramLinkWritten = documentTrigger(
  'europe-west3',
  { event: 'written', document: paths.telegramLink('{id}'), secrets: [] },
  async () => (await import('../../runtime/telegram/on-change.ts')).onTelegramLink,
);
