/** Bytes; the server refuses what is larger, and this spares sending it. */
export const LARGEST_FILE = 8_000_000;
/** What the file chooser offers. */
export const ACCEPTED =
  '.txt,.md,.pdf,.docx,.jpg,.jpeg,.png,.webp,text/plain,application/pdf,image/jpeg,image/png,image/webp';
