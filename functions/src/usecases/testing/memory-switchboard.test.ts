import { describe } from 'vitest';
import { switchboardContract } from '../providers/switchboard.contract.ts';
import { MemoryCalls } from './memory-calls.ts';
import { MemorySwitchboard } from './memory-switchboard.ts';
import { onlineLawyer } from './online-lawyer.ts';

describe('the switchboard in memory', () => {
  switchboardContract(() => {
    const { profiles } = new MemoryCalls();
    return {
      switchboard: new MemorySwitchboard(profiles),
      put: async (id, kept) => profiles.set(id, { ...onlineLawyer, ...kept }),
    };
  });
});
