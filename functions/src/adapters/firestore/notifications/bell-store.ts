import { noticeId } from '@sos/domain/notifications/notice';
import type { Bell } from '../../../usecases/notifications/ports.ts';
import { optimistically } from '../shared/optimistic.ts';
import { notificationDocuments } from './notification-documents.ts';

/** Notices in `notifications`, which their recipients read as they come. */
export function makeBellStore(): Bell {
  return {
    ring: async (notice, at) => {
      const { text, recipientId, cause, facts } = notice;
      const item = { text, recipientId, cause, facts, createdAt: at, readAt: null };
      await notificationDocuments.createOnce(notificationDocuments.ref(noticeId(notice)), item);
    },
    markRead: (recipientId, ids, at) =>
      optimistically(async (desk) => {
        const refs = [...new Set(ids)].map((id) => notificationDocuments.ref(id));
        for (const snapshot of await desk.read(...refs)) {
          const before = notificationDocuments.parse(snapshot);
          if (before?.recipientId !== recipientId || before.readAt !== null) continue;
          notificationDocuments.update(desk, snapshot.ref, { before, after: { ...before, readAt: at } });
        }
      }),
  };
}
