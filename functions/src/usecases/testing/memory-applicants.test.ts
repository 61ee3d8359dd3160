import { aProfile } from '@sos/testing/a-profile';
import { applicationsContract } from '../applications/applications.contract.ts';
import { phoneCodesContract } from '../phones/phone-codes.contract.ts';
import { MemoryApplicants } from './memory-applicants.ts';

applicationsContract(() => {
  const memory = new MemoryApplicants();
  return {
    applications: memory.applications,
    codes: memory.codes,
    register: async (uid, role) => memory.register(uid, role),
    trail: async () => memory.trail.list().map(({ id }) => id),
    rings: async (uid) => memory.contacts.has(uid),
  };
});

phoneCodesContract(() => {
  const memory = new MemoryApplicants();
  return {
    codes: memory.codes,
    pass: (minutes) => void (memory.now += minutes * 60_000),
    ownNumber: async (uid) => memory.telephones.get(uid)?.ending,
    rings: async (uid, at) => {
      if (at !== undefined) memory.contacts.set(uid, at);
      return memory.contacts.has(uid);
    },
    takesCalls: async (uid) => memory.profiles.set(uid, aProfile()),
    switchOf: async (uid) => memory.switchOf(uid),
  };
});
