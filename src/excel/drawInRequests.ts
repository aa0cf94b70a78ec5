import { drawCharts, type AddedChart } from './drawCharts';
import type { JobOptions } from './stop';

/** A chart of a theme takes some 15 kB on its way. */
const chartsInOneRequest = 200;

/**
 * Draws the charts that were added, in as few requests as may be: one at least, which also carries what is queued already.
 * @param last queues what goes with the last of them
 */
export async function drawInRequests(
  context: Excel.RequestContext,
  charts: readonly AddedChart[],
  { pause }: Pick<JobOptions, 'pause'>,
  last?: () => void,
): Promise<void> {
  for (let first = 0; first === 0 || first < charts.length; first += chartsInOneRequest) {
    drawCharts(charts.slice(first, first + chartsInOneRequest));
    if (first + chartsInOneRequest >= charts.length) last?.();
    await pause?.();
    await context.sync();
  }
}
