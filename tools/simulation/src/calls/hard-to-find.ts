/**
 * The first seed that finds a wrong use case which few seeds find: asked before all others, since the search up to it takes minutes for
 * these alone. It saves time and decides nothing: once a change of the product makes another seed the first, the whole search runs, and prints it.
 */
export const hardToFind: Readonly<Record<string, number>> = {
  'no look-up after a lost answer of the carrier': 249,
  'the carrier never asked about a number': 249,
  'a lost answer to a capture taken for done': 263,
  'a lost answer to a capture taken for a hold that is gone': 263,
  'captured money taken for released': 1425,
  'a minute of fifty seconds': 399,
  'whoever dials in let into the first call': 462,
  'a telephone promised to two calls': 1420,
  'intervals not added up': 1315,
  'silence taken for consent': 251,
  'a recording that goes on with whoever comes back': 399,
  'a call given up while it is being placed': 263,
  'written off while it may still be collected': 458,
  'no question about refunds that were begun': 427,
};
