/** Every document path of the assistant's own project, in which no browser reads or writes. */
export const assistantPaths = {
  /** Whom the assistant works for, as the platform told it. */
  member: (uid: string) => `members/${uid}`,
  members: () => 'members',
  /** Which calls were counted in the billing period. */
  meter: (uid: string) => `meters/${uid}`,
  meters: () => 'meters',
  dossier: (id: string) => `dossiers/${id}`,
  dossiers: () => 'dossiers',
  /** What was read out of a file. */
  fileText: (dossierId: string, fileId: string) => `dossiers/${dossierId}/texts/${fileId}`,
  fileTexts: (dossierId: string) => `dossiers/${dossierId}/texts`,
  exchange: (id: string) => `exchanges/${id}`,
  exchanges: () => 'exchanges',
  /** That a token of the platform's was used to sign in. */
  usedToken: (id: string) => `used_tokens/${id}`,
  usedTokens: () => 'used_tokens',
  /** That a word of the platform's was followed. */
  heardWord: (id: string) => `heard_words/${id}`,
  heardWords: () => 'heard_words',
  /** What is to be told to the platform of somebody's calls. */
  usageNews: (uid: string) => `usage_news/${uid}`,
  allUsageNews: () => 'usage_news',
  /** What a model cost on a day. */
  modelCost: (id: string) => `model_costs/${id}`,
  /** What models cost for somebody in a billing period. */
  memberCost: (id: string) => `member_costs/${id}`,
  memberCosts: () => 'member_costs',
} as const;
