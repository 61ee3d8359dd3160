import { describe } from 'vitest';
import { membersContract } from '../accounts/members.contract.ts';
import { registryContract } from '../accounts/registry.contract.ts';
import { MemoryAccounts } from './memory-accounts.ts';

describe('members in memory', () => {
  membersContract(() => {
    const { members, memberships, changes, approvals } = new MemoryAccounts();
    return { members, memberships, changes, approve: async (uid, approval) => void approvals.set(uid, approval) };
  });
});

describe('accounts in memory', () => {
  registryContract(() => {
    const memory = new MemoryAccounts();
    const signsIn = async (email: string, password: string) =>
      [...memory.accounts.values()].some(
        (each) => each.email === email && each.password === password && !each.disabled,
      );
    return { registry: memory.registry, codes: memory.codes, signsIn };
  });
});
