import { paymentMetricsContract } from '../journal/payment-metrics.contract.ts';
import { MemoryPaymentMetrics } from './memory-payment-metrics.ts';

paymentMetricsContract(() => new MemoryPaymentMetrics());
