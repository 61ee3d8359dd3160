import { isOpen } from '@sos/domain/privacy/data-export';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { exportPath } from './file-places.ts';
import type { DataExports, PersonalFiles } from './ports.ts';

/** How long a link serves, in ms. */
const LINK_MS = 10 * 60_000;

export interface ExportUrlNeeds {
  readonly exports: Pick<DataExports, 'find' | 'keepLink'>;
  /** Nobody can guess one. */
  readonly newSecret: () => string;
  /** Where files are handed out, without a slash at the end. */
  readonly baseUrl: () => string;
  readonly clock: Clock;
}

/** A link to the caller's own copy. Throws DomainError not_found. */
export function makeGetDataExportUrl({
  exports,
  newSecret,
  baseUrl,
  clock,
}: ExportUrlNeeds): Handler<'getDataExportUrl'> {
  return async ({ uid }) => {
    const asked = await exports.find(uid);
    if (!asked || !isOpen(asked, clock.now())) throw new DomainError('not_found', 'not_found');
    const secret = newSecret();
    await exports.keepLink(secret, { uid, number: asked.number, expiresAt: clock.now() + LINK_MS });
    return { url: `${baseUrl()}/exportFile?link=${secret}` };
  };
}

export interface OpenExportNeeds {
  readonly exports: Pick<DataExports, 'find' | 'findLink'>;
  readonly files: Pick<PersonalFiles, 'read'>;
  readonly clock: Clock;
}

/** The file that a link leads to; undefined when the link is none, or no more. */
export function makeOpenExport({ exports, files, clock }: OpenExportNeeds) {
  return async (secret: string): Promise<Uint8Array | undefined> => {
    const link = await exports.findLink(secret);
    if (!link || link.expiresAt < clock.now()) return undefined;
    const asked = await exports.find(link.uid);
    if (asked?.number !== link.number || !isOpen(asked, clock.now())) return undefined;
    return files.read(exportPath(link.uid, link.number));
  };
}
