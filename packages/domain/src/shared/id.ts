/** A document id that we made or would have made; Firestore keeps those between two underscores to itself. */
export const idPattern = /^(?!__.*__$)[A-Za-z0-9_-]{1,64}$/;
