import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CorruptDocumentError } from '../../adapters/firestore/shared/documents.ts';
import { makeReportCorrupt } from './report-corrupt.ts';

const corrupt = (path: string) => new CorruptDocumentError(path, new z.ZodError([]));

function reporting({ alertsWork = true } = {}) {
  const raised: string[] = [];
  const logged: string[] = [];
  const say = (message: string) => void logged.push(message);
  const alerts = {
    raise: async ({ kind, key }: { kind: string; key: string }) => {
      if (!alertsWork) throw new Error('out of reach');
      raised.push(`${kind} ${key}`);
    },
  };
  return { report: makeReportCorrupt({ alerts, log: { info: say, warn: say, error: say } }), raised, logged };
}

describe('a document that cannot be read', () => {
  it('is told of in the log and as an alert, once however often lists meet it', async () => {
    const { report, raised, logged } = reporting();
    await report(corrupt('payments/odd'));
    await report(corrupt('payments/odd'));
    await report(corrupt('payments/other'));
    expect(raised).toEqual(['corrupt_document payments/odd', 'corrupt_document payments/other']);
    expect(logged).toEqual(['corrupt_document', 'corrupt_document']);
  });

  it('takes no list down when its alert cannot be raised, and is told of again', async () => {
    const { report, logged } = reporting({ alertsWork: false });
    await report(corrupt('payments/odd'));
    await report(corrupt('payments/odd'));
    expect(logged).toEqual(['corrupt_document', 'alert_failed', 'corrupt_document', 'alert_failed']);
  });
});
