import { describe } from 'vitest';
import { telegramContract } from '../telegram/telegram.contract.ts';
import { MemoryTelegram } from './memory-telegram.ts';

describe('Telegram in memory', () => {
  telegramContract(() => new MemoryTelegram());
});
