import { join } from 'node:path';
import type { Authority } from '../../domain/authority';
import type { AssessCommand } from '../assessOptions';
import { councilFile } from './councilFile';

/** Where the files of one authority go, in the folders that a command names; undefined where it asks for none. */
export function placesOf(
  { out, report, json }: Pick<AssessCommand, 'out' | 'report' | 'json'>,
  council: Authority,
): { out?: string; report?: string; json?: string } {
  const placeIn = (folder: string | undefined, ending: string): string | undefined =>
    folder === undefined ? undefined : join(folder, `${councilFile(council)}.${ending}`);
  return { out: placeIn(out, 'xlsx'), report: placeIn(report, 'docx'), json: placeIn(json, 'json') };
}
