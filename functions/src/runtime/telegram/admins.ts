import { makeTellAdmins } from '../../usecases/telegram/admin-news.ts';
import { makeSendInChat } from '../../usecases/notifications/send-account-mail.ts';
import { params } from '../config.ts';
import { notificationPorts } from '../notifications/wiring.ts';
import { clock } from '../shared/wiring.ts';

export const tellAdmins = makeTellAdmins({
  sendNews: makeSendInChat(notificationPorts),
  hasChat: () => params.telegramAdminChat.value() !== '',
  clock,
});
