import { supportRequestDocuments } from '../../adapters/firestore/support/support-store.ts';
import { makeSendAccountMail } from '../../usecases/notifications/send-account-mail.ts';
import { makeTellAsker } from '../../usecases/support/tell-asker.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { about } from '../notifications/about.ts';
import { notificationPorts } from '../notifications/wiring.ts';

const tellAsker = makeTellAsker({ sendMail: makeSendAccountMail(notificationPorts) });

export const onSupportRequest: readonly DocumentHandler[] = [about(supportRequestDocuments, tellAsker)];
