import type { KeptSignIn } from '@sos/contracts/backups';
import type { UserImportOptions, UserImportRecord, UserRecord } from 'firebase-admin/auth';
import type { SignIns } from '../../usecases/backups/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { auth } from './auth.ts';

/** As many as Firebase Auth gives and takes at once. */
const PAGE = 1000;

/** All accounts of Firebase Auth. `hash` says how the project has made its passwords' hashes, which a restoration needs. */
export function makeSignIns(hash?: UserImportOptions['hash']): SignIns {
  return {
    page: (token) =>
      answered(async () => {
        const { users, pageToken } = await auth().listUsers(PAGE, token ?? undefined);
        return { signIns: users.map(toKept), next: pageToken ?? null };
      }),
    restore: (signIns) =>
      answered(async () => {
        const { failureCount } = await auth().importUsers(signIns.map(toImport), hash && { hash });
        return failureCount;
      }),
  };
}

async function answered<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
    throw new VendorUnavailableError(`Firebase Auth: ${code}`, { certain: false });
  }
}

function toKept(user: UserRecord): KeptSignIn {
  const { uid, emailVerified, disabled, customClaims, metadata } = user;
  return {
    uid,
    emailVerified,
    disabled,
    email: user.email ?? null,
    displayName: user.displayName ?? null,
    phoneNumber: user.phoneNumber ?? null,
    claims: customClaims ?? {},
    passwordHash: user.passwordHash ?? null,
    passwordSalt: user.passwordSalt ?? null,
    providers: othersOf(user),
    createdAt: Date.parse(metadata.creationTime),
  };
}

/** A password vouches by its hash, and a telephone by its number. */
function othersOf({ providerData }: UserRecord): KeptSignIn['providers'] {
  const others = providerData.filter(({ providerId }) => providerId !== 'password' && providerId !== 'phone');
  return others.map(({ providerId, uid, email, displayName }) => {
    return { providerId, uid, email: email ?? null, displayName: displayName ?? null };
  });
}

function toImport(kept: KeptSignIn): UserImportRecord {
  const { uid, emailVerified, disabled, claims, email, displayName, phoneNumber, passwordHash, passwordSalt } = kept;
  return {
    uid,
    emailVerified,
    disabled,
    customClaims: claims,
    metadata: { creationTime: new Date(kept.createdAt).toUTCString() },
    ...(email !== null && { email }),
    ...(displayName !== null && { displayName }),
    ...(phoneNumber !== null && { phoneNumber }),
    ...(passwordHash !== null && { passwordHash: Buffer.from(passwordHash, 'base64') }),
    ...(passwordSalt !== null && { passwordSalt: Buffer.from(passwordSalt, 'base64') }),
    providerData: kept.providers.map(({ providerId, uid: own, email: address, displayName: name }) => {
      return {
        providerId,
        uid: own,
        ...(address !== null && { email: address }),
        ...(name !== null && { displayName: name }),
      };
    }),
  };
}
