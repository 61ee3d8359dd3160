import { makeAlertBook } from '../../adapters/firestore/alerts/alert-book.ts';
import { makeAlertTelephones } from '../../adapters/firestore/alerts/alert-telephones.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

export const alertPorts = {
  book: makeAlertBook(reportCorrupt),
  telephones: makeAlertTelephones(reportCorrupt),
  clock,
};
