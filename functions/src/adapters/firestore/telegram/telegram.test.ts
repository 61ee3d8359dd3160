import { describe } from 'vitest';
import { telegramContract } from '../../../usecases/telegram/telegram.contract.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makeTelegramLinks } from './link-store.ts';
import { makeTelegramUpdates } from './update-store.ts';

localFirestore();

describe('Telegram in Firestore', () => {
  telegramContract(() => ({ links: makeTelegramLinks(noneCorrupt), updates: makeTelegramUpdates() }));
});
