/**
 * What affiliates find before any admin has written something. A lesson has a title behind `# `, slides behind `## `, and
 * questions behind `### ` with the right answer behind `+ ` and the others behind `- `, at the same places in each language.
 * A note has a title behind `# `, and its text below; a post has `{link}` where its reader’s link goes.
 */
export interface ContentWords {
  readonly training: Readonly<Record<'start' | 'honest' | 'forbidden', string>>;
  readonly resource: Readonly<
    Record<'logo' | 'banner_wide' | 'banner_square' | 'banner_tall' | 'sentence' | 'description', string>
  >;
  readonly post: Readonly<Record<'passport' | 'papers' | 'arrival', string>>;
  /** On pages of bloggers. */
  readonly widget: Readonly<Record<'title' | 'text' | 'button' | 'note', string>>;
}
