import type { ChangesMessage } from '../../protocol.ts';

/** Whether a document at the path or below it may have changed. */
export const isUnder = ({ paths, more }: ChangesMessage, top: string): boolean =>
  more || paths.some((path) => path === top || path.startsWith(`${top}/`));
