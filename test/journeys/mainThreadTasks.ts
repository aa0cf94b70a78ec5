import type { Browser, Page } from 'playwright-core';

/** A task of the page's main thread, in milliseconds. */
export interface MainThreadTask {
  /** The processor's time that it took: what it would take on a machine that does nothing else. */
  own: number;
  /** From its beginning to its end, others' turns on the processor included. */
  whole: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/**
 * The tasks of the page's main thread while something is done, longest first, from the browser's own performance timeline. While one
 * runs, the page neither draws nor takes a click.
 */
export async function mainThreadTasks(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<MainThreadTask[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  let events: TraceEvent[];
  try {
    await act();
  } finally {
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    events = trace.traceEvents;
  }
  const mains = new Set(
    events.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? `${pid} ${tid}` : [],
    ),
  );
  return events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = dur }) => ({ own: tdur / 1000, whole: dur / 1000 }))
    .sort((a, b) => b.own - a.own);
}
