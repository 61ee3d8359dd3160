import { paths } from '@sos/contracts/paths';
import {
  telegramChatSchema,
  telegramLinkSchema,
  telegramRequestSchema,
  telegramUpdateSchema,
} from '@sos/contracts/telegram';
import { documentsOf } from '../shared/documents.ts';

export const telegramLinkDocuments = documentsOf(telegramLinkSchema, paths.telegramLink);
export const telegramChatDocuments = documentsOf(telegramChatSchema, paths.telegramChat);
export const telegramRequestDocuments = documentsOf(telegramRequestSchema, paths.telegramRequest);
export const telegramUpdateDocuments = documentsOf(telegramUpdateSchema, paths.telegramUpdate);
