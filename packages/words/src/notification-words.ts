import type { NoticeText } from '@sos/domain/notifications/notice';
import type { PushKind } from '@sos/domain/notifications/preferences';

export interface NoticeWords {
  /** The subject of a mail, and its heading. */
  readonly title: string;
  readonly text: string;
}

/**
 * What mails say in one language. `{name}` is the provider’s, `{time}` when the telephone rings, `{price}` what the client
 * pays and `{talk}` how long both talked; each stands only where the English text has it.
 */
export interface NotificationWords {
  readonly texts: Readonly<Record<NoticeText, NoticeWords>>;
  /** Instead of each text while it is not sure that the address is the person’s own: nothing of what happened. */
  readonly news: NoticeWords;
  /** What a device shows, where others may read it: nothing of whom, when or how much. */
  readonly push: Readonly<Record<PushKind, string>>;
  /** The button that leads into the app. */
  readonly open: string;
  /** The last line: why somebody gets this mail. */
  readonly why: string;
  /** The link beside it. */
  readonly choose: string;
}
