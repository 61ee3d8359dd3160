import { describe } from 'vitest';
import { notificationsContract } from '../notifications/notifications.contract.ts';
import { MemoryNotifications } from './memory-notifications.ts';

describe('notifications in memory', () => {
  notificationsContract(() => {
    const memory = new MemoryNotifications();
    return {
      ...memory.ports,
      register: async (uid) => void memory.people.set(uid, 'fr'),
      rung: async () =>
        memory.rung.list().map(({ cause, recipientId, readAt }) => ({ id: `${cause}-welcome-${recipientId}`, readAt })),
      deadLetters: async () => memory.deadLetters.length,
      trail: async () => memory.trail.list().map(({ id }) => id),
    };
  });
});
