import { costBookContract } from '../costs/cost-book.contract.ts';
import { MemoryCosts } from './memory-costs.ts';

costBookContract(() => new MemoryCosts().book);
