/** As much of Identity Toolkit's configuration of a project as is looked at. */
export interface AuthConfig {
  readonly signIn?: {
    readonly email?: { readonly enabled?: boolean };
    readonly anonymous?: { readonly enabled?: boolean };
    readonly phoneNumber?: { readonly enabled?: boolean };
    readonly allowDuplicateEmails?: boolean;
  };
  readonly emailPrivacyConfig?: { readonly enableImprovedEmailPrivacy?: boolean };
  readonly client?: {
    readonly permissions?: { readonly disabledUserSignup?: boolean; readonly disabledUserDeletion?: boolean };
  };
  readonly authorizedDomains?: readonly string[];
}

export interface Expected {
  /** Hosts that must be allowed to sign in from. */
  readonly needed: readonly string[];
  /** Hosts that may be there as well: our other apps, and those that Google gave the project. */
  readonly others: readonly string[];
  readonly hasGoogle: boolean;
}

/** What is wrong with who may sign in, from where, and with what a stranger learns by trying. */
export function troubleOfAuth(config: AuthConfig, { needed, others, hasGoogle }: Expected): string[] {
  const { authorizedDomains: known = [] } = config;
  const expected = new Set([...needed, ...others]);
  return [
    ...(hasGoogle ? [] : ['Google is no way in']),
    ...troubles.filter(([isWell]) => !isWell(config)).map(([, trouble]) => trouble),
    ...needed.filter((host) => !known.includes(host)).map((host) => `${host} is no authorised domain`),
    ...known.filter((host) => !expected.has(host)).map((host) => `${host} is an authorised domain and none of ours`),
  ];
}

const permissionsOf = ({ client }: AuthConfig) => client?.permissions ?? {};
// Admins' second factor is our own, which the functions and the rules ask for: nothing of it is set here.
const troubles: readonly (readonly [isWell: (config: AuthConfig) => boolean, trouble: string])[] = [
  [({ signIn }) => signIn?.email?.enabled === true, 'addresses with a password are off'],
  [({ signIn }) => signIn?.anonymous?.enabled !== true, 'anybody signs in without a name'],
  [({ signIn }) => signIn?.phoneNumber?.enabled !== true, 'a telephone number signs in, whose messages we would pay'],
  [({ signIn }) => signIn?.allowDuplicateEmails !== true, 'one address may have several accounts'],
  [
    ({ emailPrivacyConfig }) => emailPrivacyConfig?.enableImprovedEmailPrivacy === true,
    'it tells strangers which addresses have an account',
  ],
  [
    (config) => permissionsOf(config).disabledUserSignup !== true,
    'nobody new signs in with Google, who needs creation by users',
  ],
  [
    (config) => permissionsOf(config).disabledUserDeletion === true,
    'people delete their sign-in past us, with all that is to be erased',
  ],
];
