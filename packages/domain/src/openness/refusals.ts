/** Why something is refused: for everybody at the moment, or for the country. */
export const opennessRefusals = ['closed_for_now', 'country_closed'] as const;
export type OpennessRefusal = (typeof opennessRefusals)[number];
