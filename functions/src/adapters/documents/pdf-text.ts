import { Worker } from 'node:worker_threads';
import { type ReadFileAnswer, UnreadableFileError } from '../../usecases/assistant/ports.ts';
import type { PdfReading } from './pdf-reading.ts';
import { pdfWorkerFile } from './pdf-worker-file.ts';

/** What reading one document may take. */
export interface ReadingBounds {
  readonly milliseconds: number;
  /** By how much the process may grow meanwhile: a small file may unpack to a thousand times its size. */
  readonly bytes: number;
}

const MEBIBYTE = 1_048_576;
/** Well within the memory of a function that reads documents. */
const usual: ReadingBounds = { milliseconds: 60_000, bytes: 400 * MEBIBYTE };
/** Between two looks at the memory. */
const LOOK_MS = 20;

/** The text of a PDF, or all of it to be looked at where it is a scan. Throws UnreadableFileError. */
export async function pdfText(content: Uint8Array, bounds = usual): Promise<Omit<ReadFileAnswer, 'kind'>> {
  return textOf(await inThread(content, bounds), content);
}

/** What was read of the content. Throws UnreadableFileError. */
export function textOf(reading: PdfReading, content: Uint8Array): Omit<ReadFileAnswer, 'kind'> {
  if ('refused' in reading) throw new UnreadableFileError(reading.refused);
  const { isScan, ...read } = reading;
  return isScan ? { ...read, sight: { type: 'application/pdf', content } } : read;
}

/** Reads in a thread, which is ended when it takes too long or too much, even where it never pauses. */
async function inThread(content: Uint8Array, bounds: ReadingBounds): Promise<PdfReading> {
  const heap = { maxOldGenerationSizeMb: Math.ceil(bounds.bytes / MEBIBYTE) };
  const worker = new Worker(pdfWorkerFile, { workerData: content, env: {}, execArgv: [], resourceLimits: heap });
  const watch = new AbortController();
  try {
    return await Promise.race([answerOf(worker), overBounds(bounds, watch.signal)]);
  } finally {
    watch.abort();
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<PdfReading> {
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      resolve({ refused: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'file_too_long' : 'file_unreadable' });
    });
    worker.once('exit', () => resolve({ refused: 'file_unreadable' }));
  });
}

/** Resolves when a bound is passed. */
function overBounds({ milliseconds, bytes }: ReadingBounds, over: AbortSignal): Promise<PdfReading> {
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve({ refused: 'file_unreadable' }), milliseconds);
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - before > bytes) resolve({ refused: 'file_too_long' });
    }, LOOK_MS);
    over.addEventListener('abort', () => {
      clearTimeout(late);
      clearInterval(look);
    });
  });
}
