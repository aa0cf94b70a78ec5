import type { WorkId } from './workId';

/** A job that did not come to its end. */
interface Broken {
  during: WorkId | 'going';
  /** What it writes into the workbook was done by then, and stays: only the reading after it is left. */
  partly?: boolean;
}

/** A year that was closed under this label, or opened again. */
export interface YearChanged {
  label: string;
  closed: boolean;
}

/** What the officer must be told, as data: the words are found when it is shown. */
export type Notice =
  /** The job cannot be done as asked, or Excel refused. `code` is in the advice catalogue. */
  | (Broken & {
      kind: 'refused';
      code: string;
      details: Readonly<Record<string, string | number>>;
      /** For support, without figures. */
      account?: string;
    })
  /** The officer stopped it. */
  | (Broken & { kind: 'stopped' })
  /** A fault of ours. `account` is for support and holds no figures. */
  | (Broken & { kind: 'fault'; account: string })
  /** `year`: one that was closed with it, or opened again. */
  | { kind: 'published'; sheets: number; year?: YearChanged }
  | { kind: 'undone'; sheets: number }
  /** A document was handed to the browser, under that name. */
  | { kind: 'documented'; name: string }
  /** It is on the clipboard, or nothing can be put there. */
  | { kind: 'copied' | 'copyRefused' }
  /** Why a cell could not be explained. */
  | { kind: 'explained'; about: 'notCompared' | 'nothing' | 'noDomain' };
