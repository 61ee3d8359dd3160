import { paths } from '@sos/contracts/paths';
import { defaultPlans } from '@sos/domain/subscriptions/plan';
import { standingStatuses } from '@sos/domain/subscriptions/subscription';
import type { ManagedPlan, PlanBook, PlanChange, Plans } from '../../../usecases/subscriptions/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { planDocuments } from './subscription-documents.ts';

const stored = () => db().collection(paths.subscriptionPlans());
const untouched: readonly ManagedPlan[] = defaultPlans.map((plan) => ({ ...plan, revision: 0 }));

/** `subscription_plans`, or the defaults while there is none; whoever changes the first one writes the others beside it. */
export function makePlanStore(report: ReportCorrupt): Plans & PlanBook {
  const list = async (): Promise<readonly ManagedPlan[]> => {
    const { docs } = await stored().get();
    const plans = (await planDocuments.list(docs, report)).map(({ id, value }) => ({ id, ...value }));
    return docs.length > 0 ? plans : untouched;
  };
  return {
    list,
    all: async () => (await list()).map(({ revision: _revision, ...plan }) => plan),
    change: (id, decide) => reporting(report, () => optimistically((desk) => change(desk, id, decide))),
    subscribers: async (id) => {
      const having = db().collection(paths.subscriptions()).where('current.planId', '==', id);
      const counts = standingStatuses.map(async (status) => {
        const { count } = (await having.where('current.status', '==', status).count().get()).data();
        return [status, count] as const;
      });
      return Object.fromEntries((await Promise.all(counts)).filter(([, count]) => count > 0));
    },
  };
}

async function change(desk: Desk, id: string, decide: (known: ManagedPlan | undefined) => PlanChange): Promise<void> {
  const beside = (await stored().limit(1).get()).empty ? untouched : [];
  const others = beside.filter((plan) => plan.id !== id);
  const ref = planDocuments.ref(id);
  const [snapshot] = await desk.read(ref, ...others.map((plan) => planDocuments.ref(plan.id)));
  const before = snapshot && planDocuments.parse(snapshot);
  const { after, audit } = decide(before ? { id, ...before } : beside.find((plan) => plan.id === id));
  if (before) planDocuments.update(desk, ref, { before, after: toDocument(after) });
  else planDocuments.create(desk, ref, toDocument(after));
  for (const plan of others) planDocuments.create(desk, planDocuments.ref(plan.id), toDocument(plan));
  writeDown(desk, audit);
}

function toDocument({ id: _id, ...plan }: ManagedPlan) {
  return plan;
}
