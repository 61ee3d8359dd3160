import type { SignIn } from '../accounts/ports.ts';
import type { FindProvider } from './ports.ts';

interface Known {
  readonly registry: { findByEmail(email: string): Promise<Pick<SignIn, 'uid' | 'emailConfirmed'> | undefined> };
  readonly profiles: { find(id: string): Promise<{ readonly id: string } | undefined> };
}

/** Providers by an address that they have confirmed, or by their profiles. */
export function makeFindProvider({ registry, profiles }: Known): FindProvider {
  const byId = async (id: string) => (id === '' ? undefined : (await profiles.find(id))?.id);
  return {
    byId,
    byEmail: async (email) => {
      const account = await registry.findByEmail(email);
      return account?.emailConfirmed === true ? byId(account.uid) : undefined;
    },
  };
}
