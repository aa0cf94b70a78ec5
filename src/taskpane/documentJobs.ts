import { stopIfAsked } from '../excel/stop';
import type { ReportKind } from '../report/reportKind';
import type { StartJob } from './insertJobs';
import { copyByEvent } from './run/copyByEvent';
import type { Notice } from './state/notice';
import type { PaneState } from './state/paneState';

/** Jobs that make a document of the run, in the language of the sheets. Nothing is written into the workbook. */
export interface DocumentJobs {
  /** Hands a Word file to the browser. */
  downloadDocument: (kind: ReportKind) => void;
  /** Puts the same on the clipboard. To be asked in a click: browsers want that. */
  copyDocument: (kind: ReportKind) => void;
}

/** What makes them is loaded when one is asked for. */
export function documentJobs(state: PaneState, start: StartJob): DocumentJobs {
  const { assessed, language, publishing } = state;
  const wanted = publishing.language ?? language;
  const make = (job: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<Notice>): void =>
    void start('documenting', async ({ signal, onProgress }, tell) => {
      tell({ kind: 'noticeRaised', notice: await job(signal, onProgress) });
    });
  const spoken = () => {
    if (assessed === null) throw new Error('a document made before anything was compared');
    return { ...assessed.assessment, language };
  };
  return {
    downloadDocument: (kind) => {
      make(async (signal, onProgress) => {
        const { downloadDocument } = await import('./run/downloadDocument');
        return {
          kind: 'documented',
          name: await downloadDocument(spoken(), kind, wanted, { signal, onProgress }),
        };
      });
    },
    // The clipboard is asked at once, in the click; what goes into it comes when it is made. Where the page's frame may not write to it, as in
    // Excel on the web, it is copied in the old way.
    copyDocument: (kind) => {
      make(async (signal) => {
        const made = import('./run/copyDocument').then(async ({ copyDocument }) => {
          const blobs = await copyDocument(spoken(), kind, wanted);
          stopIfAsked({ signal });
          return blobs;
        });
        try {
          const html = made.then((blobs) => blobs['text/html']);
          const plain = made.then((blobs) => blobs['text/plain']);
          await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
          return { kind: 'copied' };
        } catch {
          stopIfAsked({ signal });
          return { kind: (await copyOldWay(made)) ? 'copied' : 'copyRefused' };
        }
      });
    },
  };
}

async function copyOldWay(made: Promise<Record<'text/html' | 'text/plain', Blob>>): Promise<boolean> {
  try {
    const blobs = await made;
    const [html, plain] = await Promise.all([blobs['text/html'].text(), blobs['text/plain'].text()]);
    return copyByEvent({ 'text/html': html, 'text/plain': plain });
  } catch {
    return false;
  }
}
