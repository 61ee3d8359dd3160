import { describe } from 'vitest';
import { secondFactorsContract } from '../accounts/second-factors.contract.ts';
import { MemorySecondFactors } from './memory-second-factors.ts';

describe('second factors in memory', () => {
  secondFactorsContract(() => new MemorySecondFactors());
});
