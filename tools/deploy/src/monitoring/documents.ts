import { type Alarm, type Figure, figures } from './figures.ts';

export const TITLE = 'SOS Expat';
/** Cloud Monitoring lays tiles out on so many columns. */
const [COLUMNS, WIDTH, HEIGHT] = [48, 24, 16];

/** The dashboard as the API takes it (projects.dashboards): https://cloud.google.com/monitoring/api/ref_v3/rest/v1/projects.dashboards */
export function dashboard(): object {
  const tiles = figures.map((figure, index) => ({
    xPos: (index * WIDTH) % COLUMNS,
    yPos: Math.floor((index * WIDTH) / COLUMNS) * HEIGHT,
    width: WIDTH,
    height: HEIGHT,
    widget: { title: figure.title, xyChart: chartOf(figure) },
  }));
  return { displayName: TITLE, mosaicLayout: { columns: COLUMNS, tiles } };
}

function chartOf({ query, unit, alarm }: Figure): object {
  const line = { plotType: 'LINE', targetAxis: 'Y1', timeSeriesQuery: { prometheusQuery: query } };
  return {
    dataSets: [line],
    yAxis: { label: unit, scale: 'LINEAR' },
    thresholds: alarm ? [{ value: alarm.above, label: 'alarm' }] : [],
  };
}

/** An alarm as the API takes it (projects.alertPolicies), told over the channel. */
export function policyOf(figure: Figure, alarm: Alarm, channel: string): object {
  const condition = {
    query: `${figure.query} > ${alarm.above}`,
    duration: `${alarm.forSeconds}s`,
    evaluationInterval: '60s',
  };
  return {
    displayName: `${TITLE}: ${figure.title}`,
    userLabels: { figure: figure.key },
    combiner: 'OR',
    enabled: true,
    conditions: [{ displayName: figure.title, conditionPrometheusQueryLanguage: condition }],
    documentation: { mimeType: 'text/markdown', content: alarm.advice },
    notificationChannels: [channel],
    alertStrategy: { autoClose: '86400s' },
  };
}

/** By mail: it is not of the platform that it watches. */
export function channelTo(address: string): object {
  return { type: 'email', displayName: TITLE, labels: { email_address: address } };
}
