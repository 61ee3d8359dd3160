/** Of one call. */
export const MOST_DOCUMENTS = 5;
/** Of those that were taken back, how many are remembered. */
export const MOST_TAKEN_BACK = 50;
/** Of one, in bytes. */
export const LARGEST_DOCUMENT = 8_000_000;
export const LONGEST_FILE_NAME = 200;

const DAY = 86_400_000;
/** For how long after it was booked a call takes documents; by then what was told of it is deleted. */
export const TAKES_DOCUMENTS_FOR = 180 * DAY;
