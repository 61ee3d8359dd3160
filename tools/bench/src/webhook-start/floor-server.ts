import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';

/** The least that any Node program needs to check a signature and answer: no framework, no SDK. */
const { PORT, PAYMENTS_BASE_URL, FUNCTION_TARGET, TWILIO_AUTH_TOKEN } = process.env;

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const form = [...new URLSearchParams(Buffer.concat(chunks).toString())].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const signed = `${PAYMENTS_BASE_URL}/${FUNCTION_TARGET}${request.url?.slice(1)}${form.flat().join('')}`;
    const expected = createHmac('sha1', TWILIO_AUTH_TOKEN ?? '')
      .update(signed)
      .digest('base64');
    response.statusCode = request.headers['x-twilio-signature'] === expected ? 200 : 403;
    response.setHeader('content-type', 'text/xml').end('<Response><Hangup/></Response>');
  });
}).listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit());
