import type { ReportCorrupt } from '../../adapters/firestore/shared/documents.ts';
import type { Alerts, Log } from '../../usecases/shared/ports.ts';

/** Tells of a document that no list can show: once an instance in the log, and once for all as an alert. */
export function makeReportCorrupt({ alerts, log }: { alerts: Alerts; log: Log }): ReportCorrupt {
  const reported = new Set<string>();
  return async ({ path, message }) => {
    if (reported.has(path)) return;
    reported.add(path);
    log.error('corrupt_document', { path, problem: message });
    try {
      await alerts.raise({ kind: 'corrupt_document', key: path, detail: { path, problem: message } });
    } catch (error) {
      // The list goes on; the next one that meets the document tries again.
      reported.delete(path);
      log.error('alert_failed', { kind: 'corrupt_document', path, error });
    }
  };
}
