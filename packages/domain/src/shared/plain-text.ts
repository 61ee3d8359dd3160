/** Turns the direction of what follows, is drawn by nobody, or names a tag: it makes a text look other than it is. */
const tricks = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;
/** Joins letters in Arabic, Persian and Hindi and pictures in emoji; anywhere else it only hides. */
const loneJoiner = /(?<![\p{L}\p{M}\p{So}\uFE0F])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}\p{So}])/gu;
const joiners = /([\u200C\u200D])[\u200C\u200D]+/gu;
/** More marks than any script stacks on one letter; they run over the lines around. */
const stack = /(\p{M}{4})\p{M}+/gu;

/** The text as a reader sees it, for whatever somebody writes and others are shown. Line breaks stay as they are. */
export function plainText(text: string): string {
  return text.replace(tricks, '').replace(joiners, '$1').replace(loneJoiner, '').replace(stack, '$1');
}
