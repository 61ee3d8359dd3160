import { makeAlertBook } from '../../adapters/firestore/alerts/alert-book.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

export const alertPorts = { book: makeAlertBook(reportCorrupt), clock };
