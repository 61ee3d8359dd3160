import {
  telegramChatDocuments,
  telegramLinkDocuments,
  telegramRequestDocuments,
  telegramUpdateDocuments,
} from '../telegram/telegram-documents.ts';

/** How each document of Telegram is read. */
export const telegramReaders = {
  telegramLink: async (uid = '') => telegramLinkDocuments.read(uid),
  telegramChat: async (chatId = '') => telegramChatDocuments.read(chatId),
  telegramRequest: async (uid = '') => telegramRequestDocuments.read(uid),
  telegramUpdate: async (id = '') => telegramUpdateDocuments.read(id),
};
