/** Dollars: a minute begun that the account dialled, one that somebody dialled to it, and a segment of an SMS. */
export const rates = { outbound: 0.014, inbound: 0.0085, segment: 0.0079 } as const;
