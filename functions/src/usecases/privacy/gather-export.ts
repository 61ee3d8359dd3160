import { type PersonalKind, personalData } from '@sos/contracts/personal-data';
import { accountMail } from '@sos/domain/notifications/notice';
import { type DataExport, exportReady, partWritten } from '@sos/domain/privacy/data-export';
import { exportOf } from '@sos/domain/privacy/plan';
import type { Locale } from '@sos/domain/shared/locale';
import type { SendAccountMail } from '../accounts/ports.ts';
import type { Clock } from '../shared/ports.ts';
import { exportFolder, exportPath, partPath, placesOf } from './file-places.ts';
import type {
  DataExports,
  ExportedFile,
  ExportedRecord,
  MakeExportFile,
  PersonalFiles,
  PersonalRecord,
  PersonalRecords,
} from './ports.ts';
import { steps } from './steps.ts';

export interface GatherExportNeeds {
  readonly exports: Pick<DataExports, 'find' | 'change'>;
  readonly records: Pick<PersonalRecords, 'page'>;
  readonly files: PersonalFiles;
  /** In which language somebody reads. */
  readonly localeOf: (uid: string) => Promise<Locale>;
  readonly makeFile: MakeExportFile;
  readonly sendMail: SendAccountMail;
  readonly clock: Clock;
}

const PAGE = 200;
/** Of files beside the data, so that the whole can be handed out by one answer. */
const MOST_BYTES = 24 * 1024 * 1024;

/** Gathers what is somebody's, page by page; whoever goes on after a crash begins after the last part that is written. */
export function makeGatherExport(needs: GatherExportNeeds) {
  return async (uid: string): Promise<void> => {
    let gathered = await needs.exports.find(uid);
    while (gathered?.state === 'gathering' && gathered.step < steps.length) {
      gathered = await writePart(needs, uid, gathered);
    }
    if (gathered?.state === 'gathering') await finish(needs, uid, gathered);
  };
}

/** Reads on until a page has something in it. */
async function writePart(needs: GatherExportNeeds, uid: string, before: DataExport): Promise<DataExport> {
  let { step, after } = before;
  let found: readonly PersonalRecord[] = [];
  for (let at = steps[step]; at && found.length === 0; at = steps[step]) {
    const { records, next } = await needs.records.page(uid, at, { after, limit: PAGE });
    found = records;
    after = next;
    if (next === null) step += 1;
  }
  const part = before.parts;
  await needs.files.write(partPath(uid, before.number, part), toJson(found.map(toExported)), 'application/json');
  return needs.exports.change(uid, (stored = before) => ({ becomes: partWritten(stored, { step, after, part }) }));
}

function toExported({ kind, as, path, data }: PersonalRecord): ExportedRecord {
  const { marks, namedBy }: PersonalKind = personalData[kind];
  const id = namedBy === 'vendor' ? '' : path.slice(path.lastIndexOf('/') + 1);
  return { kind, id, fields: exportOf(data, marks, as) };
}

async function finish(needs: GatherExportNeeds, uid: string, gathered: DataExport): Promise<void> {
  const { files, exports, clock } = needs;
  const { number, parts } = gathered;
  const records = await readParts(needs, uid, { number, parts });
  const locale = await needs.localeOf(uid);
  const copy = { locale, at: clock.now(), records, ...(await readFiles(needs, uid)) };
  const bytes = await needs.makeFile(copy);
  await files.write(exportPath(uid, number), bytes, 'application/zip');
  // Before it is said to be ready, so that a crash cannot keep the mail back.
  await needs.sendMail(accountMail('export_ready', uid, `export-${number}`));
  await exports.change(uid, (stored) => ({
    becomes: exportReady(stored ?? gathered, { now: clock.now(), bytes: bytes.length }),
  }));
  for (const path of await files.list(exportFolder(uid, number))) await files.remove(path);
}

async function readParts(
  { files }: GatherExportNeeds,
  uid: string,
  { number, parts }: Pick<DataExport, 'number' | 'parts'>,
): Promise<ExportedRecord[]> {
  const records: ExportedRecord[] = [];
  for (let part = 0; part < parts; part++) {
    const bytes = await files.read(partPath(uid, number, part));
    if (!bytes) throw new Error(`part ${part} of an export is missing`);
    records.push(...(JSON.parse(new TextDecoder().decode(bytes)) as ExportedRecord[]));
  }
  return records;
}

async function readFiles({ files }: GatherExportNeeds, uid: string) {
  const read: ExportedFile[] = [];
  const leftOut: string[] = [];
  let bytes = 0;
  for (const place of placesOf(uid).shown) {
    for (const path of await files.list(place)) {
      const content = await files.read(path);
      const name = path.replace(`/${uid}/`, '/');
      if (content && bytes + content.length <= MOST_BYTES) {
        bytes += content.length;
        read.push({ name, bytes: content });
      } else if (content) leftOut.push(name);
    }
  }
  return { files: read, leftOut };
}

const toJson = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
