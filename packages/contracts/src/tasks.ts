import { type AccountPayloads, accountQueues, type AccountTaskData } from '@sos/domain/accounts/tasks';
import { type AgencyPayloads, agencyQueues, type AgencyTaskData } from '@sos/domain/agencies/tasks';
import { type CallPayloads, callQueues, type CallTaskData } from '@sos/domain/calls/tasks';
import { type InvoicePayloads, invoiceQueues, type InvoiceTaskData } from '@sos/domain/invoices/tasks';
import {
  type NotificationPayloads,
  notificationQueues,
  type NotificationTaskData,
} from '@sos/domain/notifications/tasks';
import { type PrivacyPayloads, privacyQueues, type PrivacyTaskData } from '@sos/domain/privacy/tasks';
import { type TransferPayloads, transferQueues, type TransferTaskData } from '@sos/domain/transfers/tasks';

/** Every queue, and what its tasks carry. Each is named after the function that it feeds. */
export const taskQueues = {
  ...callQueues,
  ...notificationQueues,
  ...accountQueues,
  ...agencyQueues,
  ...invoiceQueues,
  ...privacyQueues,
  ...transferQueues,
};
export type TaskData = CallTaskData &
  NotificationTaskData &
  AccountTaskData &
  AgencyTaskData &
  InvoiceTaskData &
  PrivacyTaskData &
  TransferTaskData;
type Payloads = CallPayloads &
  NotificationPayloads &
  AccountPayloads &
  AgencyPayloads &
  InvoicePayloads &
  PrivacyPayloads &
  TransferPayloads;
export type QueueName = keyof TaskData;
/** Does what a task asks for; a rejection brings the task again, as its queue's retries say. */
export type TaskHandler<Queue extends QueueName> = (data: TaskData[Queue]) => Promise<void>;
export type TaskHandlers<Queue extends QueueName> = { readonly [Name in Queue]: TaskHandler<Name> };

interface Schema<Data> {
  parse(data: unknown): Data;
}

const accounts = () => import('./account-tasks.ts');
const agencies = () => import('./agency-tasks.ts');
const calls = () => import('./call-tasks.ts');
const invoices = () => import('./invoice-tasks.ts');
const notifications = () => import('./notification-tasks.ts');
const privacy = () => import('./privacy-tasks.ts');
const transfers = () => import('./transfer-tasks.ts');

/** Loaded by the first task, since every function's start reads the queues and few need a schema. */
const payloads: { readonly [Shape in keyof Payloads]: () => Promise<Schema<Payloads[Shape]>> } = {
  dial: async () => (await calls()).ofDial,
  attempt: async () => (await calls()).ofAttempt,
  settlement: async () => (await calls()).ofSettlement,
  provider: async () => (await calls()).ofProvider,
  talk: async () => (await calls()).ofTalkLimit,
  delivery: async () => (await notifications()).ofDelivery,
  accountMail: async () => (await accounts()).ofAccountMail,
  addressChange: async () => (await accounts()).ofAddressChange,
  request: async () => (await agencies()).ofRequest,
  billing: async () => (await invoices()).ofBilling,
  reminder: async () => (await notifications()).ofReminder,
  privacy: async () => (await privacy()).ofPrivacy,
  share: async () => (await transfers()).ofShare,
};

/** The schema of what a queue's tasks carry. */
export async function taskSchema<Queue extends QueueName>(queue: Queue): Promise<Schema<TaskData[Queue]>> {
  // The shape that a queue names is the one that its data has, by the type of `TaskData`.
  return (await payloads[taskQueues[queue].carries]()) as Schema<TaskData[Queue]>;
}
