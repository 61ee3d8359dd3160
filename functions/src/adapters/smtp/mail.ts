import type { Locale } from '@sos/domain/shared/locale';

/** A mail as it is sent. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface MailLine {
  readonly label: string;
  readonly value: string;
}

/** What a mail says, before it has a form. */
export interface MailContent {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly text: string;
  /** What it lists below the text; left out where it lists nothing. */
  readonly lines?: readonly MailLine[];
  /** What somebody wrote, in their own paragraphs. */
  readonly passage?: MailLine;
  readonly action: { readonly label: string; readonly url: string };
  readonly why: string;
  /** Null where nobody can choose to go without such mails. */
  readonly choose: { readonly label: string; readonly url: string } | null;
}
