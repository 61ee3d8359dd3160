export const contentRefusals = [
  /** The quiz was handed in too often today. */
  'no_tries_left',
  /** The module has other questions by now. */
  'module_changed',
  'content_invalid',
  'content_known',
] as const;
