/** Whether this window was loaded anew while it was on this page: what it kept is what its writer saw last. */
export function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload';
}
