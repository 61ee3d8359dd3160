/** What a provider may be good at, in the order in which people are offered them. */
export const specialities = [
  'police',
  'immigration',
  'accident',
  'contracts',
  'family',
  'work',
  'housing',
  'tax',
  'business',
  'health',
  'paperwork',
  'arrival',
] as const;
export type Speciality = (typeof specialities)[number];
