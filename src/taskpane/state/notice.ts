import type { WorkId } from './workId';

/** What the officer must be told, as data: the words are found when it is shown. */
export type Notice =
  /** The job cannot be done as asked, or Excel refused. `code` is in the advice catalogue. */
  | {
      kind: 'refused';
      code: string;
      details: Readonly<Record<string, string | number>>;
      during: WorkId | 'going' | 'documenting';
      /** For support, without figures. */
      account?: string;
    }
  /** The officer stopped it. */
  | { kind: 'stopped'; during: WorkId | 'going' | 'documenting' }
  /** A fault of ours. `account` is for support and holds no figures. */
  | { kind: 'fault'; account: string; during: WorkId | 'going' | 'documenting' }
  | { kind: 'published'; sheets: number }
  | { kind: 'undone'; sheets: number }
  /** Why a cell could not be explained. */
  | { kind: 'explained'; about: 'notCompared' | 'nothing' | 'noDomain' };
