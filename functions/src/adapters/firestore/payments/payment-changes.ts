import { Changes } from '../shared/changes.ts';
import { paymentRef, readStored, type StoredPayment, updatePayment } from './payment-documents.ts';

/** Changes of payments, whoever makes them: what one of an instance's stores has read or written saves the others a read. */
export const paymentChanges = new Changes<StoredPayment>({
  ref: paymentRef,
  parse: readStored,
  update: (writer, { before, after }) => updatePayment(writer, before, after.payment),
});
