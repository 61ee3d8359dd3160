import type { Callback } from '../calls/call.ts';

export type MessageStatus = 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed';

export interface MessageRequest {
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly statusCallback: Callback | undefined;
}

/** One SMS of the account. Instants are virtual ms since the epoch. */
export interface Message {
  readonly sid: string;
  readonly request: MessageRequest;
  readonly segments: number;
  readonly createdAt: number;
  updatedAt: number;
  sentAt?: number;
  status: MessageStatus;
  /** Why it was not delivered. */
  errorCode?: number;
}

export const isUnderWay = ({ status }: Message): boolean => status === 'queued' || status === 'sent';
