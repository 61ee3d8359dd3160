import type { AccountText, NoticeText } from '@sos/domain/notifications/notice';
import type { PushKind } from '@sos/domain/notifications/preferences';
import type { NoticePage } from '@sos/domain/notifications/places';

export interface NoticeWords {
  /** The subject of a mail, and its heading. */
  readonly title: string;
  readonly text: string;
}

/** A mail about the account itself, with what its button does. */
export interface AccountMailWords extends NoticeWords {
  readonly action: string;
}

/** The receipt of a call: its heading, with `{name}`, and the names of its rows. */
export interface ReceiptMailWords extends AccountMailWords {
  readonly person: string;
  readonly date: string;
  readonly talked: string;
  readonly charged: string;
  /** Before an amount and its day. */
  readonly givenBack: string;
  readonly reference: string;
}

/** The answer to a request for help: its heading, what stands above the answer, and why the mail comes. */
export interface SupportMailWords extends AccountMailWords {
  readonly answered: string;
  readonly why: string;
}

/** The invitation of an agency, `{name}`, to an address that leads to no provider yet. */
export interface InvitationMailWords extends AccountMailWords {
  readonly why: string;
}

/**
 * What mails say in one language. `{name}` is the provider’s, `{time}` when the telephone rings, `{number}` the one that
 * rings, `{price}` what the client pays, `{talk}` how long both talked and `{alert}` what an alert is called; each stands only where the English text has it.
 */
export interface NotificationWords {
  readonly texts: Readonly<Record<NoticeText, NoticeWords>>;
  /** Mails about the account itself. They go to addresses that may be somebody else’s, so that they name nobody. */
  readonly account: Readonly<Record<AccountText, AccountMailWords>>;
  /** The last line of those: why it came, and what to do when one asked for nothing. */
  readonly accountWhy: string;
  /** What clients ask to be sent of a call that they paid. */
  readonly receipt: ReceiptMailWords;
  /** What askers are sent once we have answered. */
  readonly support: SupportMailWords;
  readonly invitation: InvitationMailWords;
  /** Instead of each text while it is not sure that the address is the person’s own: nothing of what happened. */
  readonly news: NoticeWords;
  /** What a device shows, where others may read it: nothing of whom, when or how much. */
  readonly push: Readonly<Record<PushKind, string>>;
  /** The button of a mail, by where it leads. */
  readonly actions: Readonly<Record<NoticePage, string>>;
  /** The last line: why somebody gets this mail. */
  readonly why: string;
  /** The link beside it. */
  readonly choose: string;
}
