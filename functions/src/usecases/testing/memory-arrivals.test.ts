import { describe } from 'vitest';
import { arrivalsContract } from '../affiliates/arrivals.contract.ts';
import { MemoryArrivals } from './memory-arrivals.ts';

describe('arrivals in memory', () => {
  arrivalsContract(() => new MemoryArrivals());
});
