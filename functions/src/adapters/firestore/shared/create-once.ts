import { type DocumentReference, GrpcStatus, type Transaction } from 'firebase-admin/firestore';
import { db } from './db.ts';

/** Creates the document without reading it first; false when it is there already. */
export async function createOnce(ref: DocumentReference, data: Record<string, unknown>): Promise<boolean> {
  try {
    await ref.create(data);
    return true;
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
    return false;
  }
}

/** Runs a transaction that creates a document; when that is there already nothing is written and `there` is the outcome. */
export async function unlessThere<T, S>(there: S, run: (transaction: Transaction) => Promise<T>): Promise<T | S> {
  try {
    return await db().runTransaction(run);
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
    return there;
  }
}

function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === GrpcStatus.ALREADY_EXISTS;
}
