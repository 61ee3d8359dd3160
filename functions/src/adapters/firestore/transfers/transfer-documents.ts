import { paths } from '@sos/contracts/paths';
import { type TransferDocument, transferDocumentSchema } from '@sos/contracts/transfers';
import { netOf, type Transfer } from '@sos/domain/transfers/transfer';
import { documentsOf } from '../shared/documents.ts';

export const transferDocuments = documentsOf(transferDocumentSchema, paths.transfer);

/** The stored form: its id in the path alone, and what the lists add up. */
export function toStored(transfer: Transfer): TransferDocument {
  const { id: _id, moves, ...rest } = transfer;
  const sentAt = moves.findLast(({ kind }) => kind === 'send')?.at ?? null;
  return { ...rest, moves: [...moves], net: netOf(transfer), sentAt };
}

export function toTransfer(id: string, { net: _net, sentAt: _sentAt, ...stored }: TransferDocument): Transfer {
  return { ...stored, id };
}
