/** What the copy of somebody's data is sorted by. */
export const exportGroups = ['account', 'calls', 'money', 'reviews', 'messages', 'settings'] as const;
export type ExportGroup = (typeof exportGroups)[number];

/** What the page beside somebody's data says in one language, with `{date}` in its text and `{count}` in the count. */
export interface ExportWords {
  readonly title: string;
  readonly text: string;
  /** Before the names of files that are not in it. */
  readonly leftOut: string;
  readonly count: string;
  readonly groups: Readonly<Record<ExportGroup, string>>;
}
