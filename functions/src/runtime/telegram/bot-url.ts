import { params } from '../config.ts';

/** The page of the bot. */
export const botUrl = (): string => `${params.telegramLinkBase.value()}/${params.telegramBotName.value()}`;
