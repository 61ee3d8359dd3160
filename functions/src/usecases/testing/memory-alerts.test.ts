import { alertsContract } from '../shared/alerts.contract.ts';
import { MemoryAlerts } from './memory-alerts.ts';

alertsContract(() => {
  const alerts = new MemoryAlerts();
  return { alerts, raised: async () => alerts.raised };
});
