import { createRequire } from 'node:module';

interface Given {
  readonly idToken?: string;
  readonly email?: string;
}
type Deed = (state: unknown, given: Given, context: { security?: { Oauth2?: unknown } }) => unknown;
interface Operations {
  readonly authOperations: { readonly identitytoolkit: { readonly accounts: Record<'delete' | 'update', Deed> } };
}
interface Errors {
  readonly BadRequestError: new (message: string) => Error;
}

/** Refuses people what production refuses them: to delete their account past us, and to change an address without proof. */
export function closeOwnDeeds(): void {
  const ofTools = createRequire(createRequire(import.meta.url).resolve('firebase-tools/package.json'));
  const { accounts } = (ofTools('./lib/emulator/auth/operations.js') as Operations).authOperations.identitytoolkit;
  const { BadRequestError } = ofTools('./lib/emulator/auth/errors.js') as Errors;
  const close = (name: 'delete' | 'update', isClosed: (given: Given) => boolean, refusal: string) => {
    const open = accounts[name];
    accounts[name] = (state, given, context) => {
      if (!context.security?.Oauth2 && isClosed(given)) throw new BadRequestError(refusal);
      return open(state, given, context);
    };
  };
  close('delete', () => true, 'ADMIN_ONLY_OPERATION');
  close('update', ({ idToken, email }) => Boolean(idToken && email), 'OPERATION_NOT_ALLOWED');
}
