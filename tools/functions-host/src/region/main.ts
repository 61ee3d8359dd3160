// The process of one region: `main.ts <bundle entry> <encoded clock state>`.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeClockState } from '@sos/clock/clock-state';
import { installVirtualDate } from '@sos/clock/install';
import { makeApp } from './app.ts';
import { followForward } from './follow.ts';
import { loadBundle, manifestOf } from './load-bundle.ts';
import type { FromRegion, ToRegion } from './messages.ts';

const MEMORY_REPORT_MS = 2_000;
const STOP_LOOK_MS = 20;
const [, , entry = '', clockState = ''] = process.argv;

const tell = (message: FromRegion) => void process.send?.(message);
const reportMemory = () => tell({ type: 'memory', rssBytes: process.memoryUsage.rss() });

process.on('disconnect', () => process.exit(1));
process.on('message', (message: ToRegion) => {
  if (message.type === 'clock') followForward(message.state);
  else tell({ type: 'alive' });
});
const initial = decodeClockState(clockState);
if (initial) followForward(initial);
installVirtualDate();

const functions = await loadBundle(entry);
const server = createServer(makeApp(functions, (report) => tell({ type: 'received', report })));
// The host keeps its connections; a socket closed at the wrong moment would look like a crash to it.
server.keepAliveTimeout = 0;
server.requestTimeout = 0;
process.once('SIGTERM', () => {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setInterval(() => server.closeIdleConnections(), STOP_LOOK_MS);
});
server.listen(0, '127.0.0.1', () => {
  tell({ type: 'ready', port: (server.address() as AddressInfo).port, manifest: manifestOf(functions) });
  reportMemory();
  setInterval(reportMemory, MEMORY_REPORT_MS).unref();
});
