// The bundle of a second region.
import { onRequest } from 'firebase-functions/v2/https';

export const elsewhere = onRequest((_request, response) => {
  response.json({ pid: process.pid });
});
