/** Why a file does not come into a dossier. */
export const fileRefusals = [
  'dossier_full',
  'file_too_large',
  'file_too_long',
  /** Its kind is none that can be read. */
  'file_kind',
  /** It is broken, locked by a password, or holds no text. */
  'file_unreadable',
  /** It is a picture of text, which cannot be masked before a model reads it; its owner has not agreed to that. */
  'file_unmasked',
  /** A model looked at it and could make out nothing. */
  'nothing_to_read',
  /** They have no subscription with which the assistant answers. */
  'not_entitled',
  /** All calls of the billing period are used. */
  'calls_used_up',
  /** No model answered; the call was given back. */
  'assistant_down',
  /** Another question of this dossier is being answered, or the same file is being read. */
  'still_answering',
] as const;

export const assistantRefusals = [
  /** The address to sign in by is over, or was used before. */
  'link_over',
  ...fileRefusals,
] as const;
