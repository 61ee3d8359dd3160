import { reasonOf } from '@sos/browser/callable-client';
import { fileRefusals } from '@sos/domain/assistant/refusals';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { dossierQuery, homeQuery } from '../../shared/queries.ts';
import { LARGEST_FILE } from './file-limits.ts';

export type FileFailure = (typeof fileRefusals)[number] | 'other';

/** One file on its way, or why it did not come. */
export interface SendingFile {
  readonly fileId: string;
  readonly file: File;
  /** From 0 to 1: how much is sent; at 1 the text is read. */
  readonly part: number;
  readonly failure: FileFailure | null;
  /** That a model may see a picture as it is. */
  readonly allowsUnmasked: boolean;
}

function failureOf(error: unknown): FileFailure {
  const reason = reasonOf(error);
  return fileRefusals.find((known) => known === reason) ?? 'other';
}

/** Sends files one after the other and follows each. */
export function useSending(dossierId: string) {
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly SendingFile[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const known = stops.current;
    return () => known.forEach((stop) => stop.abort());
  }, []);
  const change = (fileId: string, part: Partial<SendingFile>) =>
    setFiles((all) => all.map((one) => (one.fileId === fileId ? { ...one, ...part } : one)));
  const drop = (fileId: string) => setFiles((all) => all.filter((one) => one.fileId !== fileId));
  const send = async ({ fileId, file, allowsUnmasked }: Pick<SendingFile, 'fileId' | 'file' | 'allowsUnmasked'>) => {
    const stop = new AbortController();
    stops.current.set(fileId, stop);
    try {
      const { sendFile } = await import('./send-file.ts');
      const onProgress = (part: number) => change(fileId, { part });
      await sendFile({ dossierId, fileId, file, allowsUnmasked }, { signal: stop.signal, onProgress });
      await queries.invalidateQueries({ queryKey: dossierQuery(dossierId).queryKey });
      drop(fileId);
      // A picture that was read counts as a call.
      void queries.invalidateQueries({ queryKey: homeQuery.queryKey });
    } catch (error) {
      if (stop.signal.aborted) drop(fileId);
      else change(fileId, { failure: failureOf(error) });
    }
  };
  const add = (file: File) => {
    // A picture is made smaller first.
    const isTooLarge = file.size > LARGEST_FILE && !file.type.startsWith('image/');
    const sending = {
      fileId: crypto.randomUUID(),
      file,
      part: 0,
      failure: isTooLarge ? 'file_too_large' : null,
      allowsUnmasked: false,
    } as const;
    setFiles((all) => [...all, sending]);
    if (!isTooLarge) void send(sending);
  };
  /** What waited for a yes has it by being sent again. */
  const again = (sending: SendingFile) => {
    const allowsUnmasked = sending.allowsUnmasked || sending.failure === 'file_unmasked';
    change(sending.fileId, { part: 0, failure: null, allowsUnmasked });
    void send({ ...sending, allowsUnmasked });
  };
  const stop = (fileId: string) => {
    stops.current.get(fileId)?.abort();
    drop(fileId);
  };
  return { files, add, again, stop };
}
