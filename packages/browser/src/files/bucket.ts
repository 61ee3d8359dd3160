import { readyAuth } from '../auth/firebase-auth.ts';
import { firebaseApp } from '../auth/firebase-app.ts';
import { configOnPage } from '../config.ts';
import { connectStorageEmulator, getBlob, getStorage, ref, uploadBytesResumable } from 'firebase/storage';
import type { FirebaseStorage } from 'firebase/storage';

const config = configOnPage(['storageBucket', 'filesUrl']);
let instance: FirebaseStorage | undefined;

/** The project's files, as whoever is signed in may read and send them. */
async function bucket(): Promise<FirebaseStorage> {
  await readyAuth();
  if (instance) return instance;
  const { storageBucket, filesUrl } = config();
  const { protocol, hostname, port } = new URL(filesUrl);
  instance = getStorage(firebaseApp(), `gs://${storageBucket}`);
  if (protocol === 'http:') connectStorageEmulator(instance, hostname, Number(port));
  return instance;
}

export async function loadFile(path: string): Promise<Blob> {
  return getBlob(ref(await bucket(), path));
}

interface Sending {
  /** From 0 to 1. */
  readonly onProgress: (part: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a file, piece by piece; a lost connection is waited for. Rejects when it is refused or cancelled. */
export async function sendFile(path: string, file: Blob, { onProgress, signal }: Sending): Promise<void> {
  const task = uploadBytesResumable(ref(await bucket(), path), file, { contentType: file.type });
  signal.addEventListener('abort', () => task.cancel());
  task.on('state_changed', ({ bytesTransferred, totalBytes }) => onProgress(bytesTransferred / totalBytes));
  await task;
}
