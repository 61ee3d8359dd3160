import { noFacts } from '@sos/domain/notifications/notice';
import type { Notification } from '../features/notifications/notification.ts';

/** A notification of a booked call that is not read yet. */
export function aNotification(part: Partial<Notification> = {}): Notification {
  return {
    id: 'booking-1-call_booked-client',
    text: 'booked_client',
    recipientId: 'client',
    cause: 'booking-1',
    facts: { ...noFacts, sessionId: 'booking-1', providerName: 'Camille Moreau', ringsAt: 1000 },
    createdAt: 1000,
    readAt: null,
    ...part,
  };
}
