import { paths } from '@sos/contracts/paths';
import { newLinkRequest } from '@sos/domain/telegram/link';
import { makeTelegramLinks } from '../telegram/link-store.ts';
import { makeTelegramUpdates } from '../telegram/update-store.ts';
import { START } from './start-firestore.ts';

/** An account that is linked with a chat; `record` is told of each document at an interesting moment. */
export async function telegram(record: (path: string, state: string) => Promise<void>, uid: string): Promise<void> {
  const links = makeTelegramLinks((error) => Promise.reject(error));
  const updates = makeTelegramUpdates();
  await links.request(uid, newLinkRequest('a digest', START));
  await record(paths.telegramRequest(uid), 'asked');
  await updates.begin(5, START);
  await record(paths.telegramUpdate('5'), 'begun');
  await links.arrive('a digest', '700100', START);
  await updates.end(5, START);
  await record(paths.telegramRequest(uid), 'taken');
  await record(paths.telegramLink(uid), 'linked');
  await record(paths.telegramChat('700100'), 'linked');
  await record(paths.telegramUpdate('5'), 'ended');
}
