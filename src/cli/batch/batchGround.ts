import type { FamilyFile } from '../../domain/familyFile';
import type { Framework } from '../../domain/framework';
import type { OwnedSheet } from '../../domain/owned';
import type { Problem } from '../../domain/problem';
import type { StoredFigures } from '../../domain/storedFigures';
import type { Tidied } from '../../domain/tidied';
import type { Followed } from '../../present/terminal/followedLine';
import type { AssessCommand } from '../assessOptions';

/** Everything that a thread needs to assess any authority of a command; nothing in it that threads cannot hand to each other. */
export interface BatchGround {
  command: AssessCommand;
  /** The tidied sheets, but for the figures. */
  tidied: Omit<Tidied, 'figures'>;
  figures: StoredFigures;
  problems: readonly Problem[];
  /** Only Setup: what was judged is one council's. */
  owned: readonly OwnedSheet[];
  framework: Framework;
  families?: FamilyFile;
  followed: Followed;
  on: string;
  version: string;
  /** The first workbook among the inputs, where the sheets go into it. */
  workbook?: string;
}

/** What became of one authority. */
export type BatchResult =
  | { kind: 'done'; at: number }
  /** It could not be assessed as asked: the others can. */
  | { kind: 'refused'; at: number; code: string; details: Readonly<Record<string, string | number>> };

/** What a thread says when nothing can go on: a disk is full, say. */
export interface BatchFault {
  kind: 'fault';
  code: string;
  details: Readonly<Record<string, string | number>>;
  exit: 'usage' | 'nothing' | 'file';
}
