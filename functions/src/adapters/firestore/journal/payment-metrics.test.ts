import { paymentMetricsContract } from '../../../usecases/journal/payment-metrics.contract.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makePaymentMetrics } from './payment-metrics.ts';

localFirestore();

paymentMetricsContract(() => makePaymentMetrics(noneCorrupt));
