/** As long as a rail takes each part of an answer, in characters. */
export const LONGEST_EVIDENCE = { productDescription: 2000, activityLog: 20_000, explanation: 2000 } as const;
