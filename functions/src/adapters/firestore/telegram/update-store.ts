import type { Updates } from '../../../usecases/telegram/ports.ts';
import { optimistically } from '../shared/optimistic.ts';
import { telegramUpdateDocuments } from './telegram-documents.ts';

/** How long whoever follows an update is waited for, in ms. */
const LEASE = 60_000;

/** Updates in `telegram_updates`. */
export function makeTelegramUpdates(): Updates {
  const refOf = (id: number) => telegramUpdateDocuments.ref(String(id));
  return {
    begin: (id, now) =>
      optimistically(async (desk) => {
        const [stored] = await desk.read(refOf(id));
        const before = stored && telegramUpdateDocuments.parse(stored);
        if (before && before.endedAt !== null) return 'seen';
        if (before && now < before.leasedUntil) return 'busy';
        const after = { leasedUntil: now + LEASE, endedAt: null };
        if (before) telegramUpdateDocuments.update(desk, refOf(id), { before, after });
        else telegramUpdateDocuments.create(desk, refOf(id), after);
        return 'mine';
      }),
    end: (id, now) =>
      optimistically(async (desk) => {
        const [stored] = await desk.read(refOf(id));
        const before = stored && telegramUpdateDocuments.parse(stored);
        const after = { leasedUntil: now, endedAt: now };
        if (before) telegramUpdateDocuments.update(desk, refOf(id), { before, after });
      }),
  };
}
