import type { Instant } from '../shared/instant.ts';

/** How long an address for an upload is open, in ms. */
const OPEN_MS = 600_000;
export const MOST_ATTACHMENTS = 3;
/** As many bytes as the rules of the bucket let in. */
export const MOST_UPLOAD_BYTES = 5 * 1024 * 1024;

/** That somebody who writes to us may send one file, once and for some minutes. */
export interface ContactUpload {
  /** The message that it belongs to. */
  readonly requestId: string;
  readonly createdAt: Instant;
  readonly until: Instant;
}

/** A file that came with a message, as it is kept. */
export interface Attachment {
  readonly path: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

export function newUpload(requestId: string, now: Instant): ContactUpload {
  return { requestId, createdAt: now, until: now + OPEN_MS };
}

/** One that nothing is sent to any more. */
export function closed(upload: ContactUpload, now: Instant): ContactUpload {
  return { ...upload, until: Math.min(upload.until, now) };
}
