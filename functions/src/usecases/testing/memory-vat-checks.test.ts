import { vatChecksContract } from '../vat/vat-checks.contract.ts';
import { MemoryVatChecks } from './memory-vat-checks.ts';

vatChecksContract(() => new MemoryVatChecks());
