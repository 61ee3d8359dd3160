import { parentPort, workerData } from 'node:worker_threads';
import { type PdfReading, readPdf } from './pdf-reading.ts';

const reading = await readPdf(workerData as Uint8Array).catch((): PdfReading => ({ refused: 'file_unreadable' }));
parentPort?.postMessage(reading);
