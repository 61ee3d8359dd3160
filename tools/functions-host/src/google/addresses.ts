/** The address at which Cloud Tasks calls a function in production. */
export function functionAddress(projectId: string, region: string, name: string): string {
  return `https://${region}-${projectId}.cloudfunctions.net/${name}`;
}

/** The address at which Cloud Scheduler calls a function in production: that of its service on Cloud Run. */
export function serviceAddress(projectId: string, name: string): string {
  return `https://${name.toLowerCase()}-${projectId}-local.a.run.app`;
}
