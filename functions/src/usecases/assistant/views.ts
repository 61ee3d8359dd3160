import type { Output } from '@sos/contracts/callables';
import type { MemberDocument } from '@sos/contracts/assistant-documents';
import type { Dossier } from '@sos/domain/assistant/dossier';
import { isEntitled, type Meter, meterIn, usedOf } from '@sos/domain/assistant/meter';
import type { Instant } from '@sos/domain/shared/instant';
import type { Exchange } from './ports.ts';

type ExchangeView = Output<'askAssistant'>['exchange'];
type MeterView = Output<'askAssistant'>['meter'];
type Card = Output<'listDossiers'>['dossiers'][number];

export function toExchangeView(exchange: Exchange): ExchangeView {
  const { id, dossierId, kind, question, state, answer, forClient, sources, model } = exchange;
  const { isCut, askedAt, answeredAt, keptAs } = exchange;
  return {
    id,
    dossierId,
    kind,
    question,
    state,
    answer,
    forClient,
    sources,
    model,
    isCut,
    askedAt,
    answeredAt,
    keptAs,
  };
}

export function meterView(
  entitlement: MemberDocument['entitlement'],
  meter: Meter | undefined,
  now: Instant,
): MeterView {
  if (!entitlement) return { used: 0, limit: 0, resetsAt: null, entitledUntil: null };
  const { aiCalls, periodEnd, entitledUntil } = entitlement;
  const used = Math.min(usedOf(meterIn(entitlement, meter, now)), aiCalls);
  return {
    used,
    limit: aiCalls,
    resetsAt: periodEnd,
    entitledUntil: isEntitled(entitlement, now) ? entitledUntil : null,
  };
}

export function toCard(dossier: Dossier & { readonly id: string }): Card {
  const { id, title, origin, country, clientLocale, files, changedAt, deleteAfter } = dossier;
  return { id, title, origin, country, clientLocale, files: files.length, changedAt, deleteAfter };
}
