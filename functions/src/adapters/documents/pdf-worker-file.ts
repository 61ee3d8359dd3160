/** Where the thread that reads PDF documents begins. The build names its own file. */
export const pdfWorkerFile = new URL('./pdf-worker.ts', import.meta.url);
