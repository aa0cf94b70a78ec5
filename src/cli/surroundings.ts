/** What the command line stands in: passed in, so that a run can be repeated and tested. */
export interface Surroundings {
  out: (text: string) => void;
  error: (text: string) => void;
  /** Progress is shown on a terminal only. */
  showsProgress: boolean;
  signal: AbortSignal;
  /** ISO day. */
  today: string;
  version: string;
  /** The script that further threads run: this program's own; absent: there are none. */
  workerFile?: string;
}
