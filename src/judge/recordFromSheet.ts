import { domainNamed } from '../definitions/frameworks/domainNamed';
import { levelLabels } from '../definitions/frameworks/levelLabels';
import { levelTyped } from '../definitions/frameworks/levelTyped';
import { logWords } from '../definitions/words/sheets/log';
import type { Framework } from '../domain/framework';
import type { JudgementRecord, LogEntry, LoggedLevel } from '../domain/judgementLog';
import type { OwnedSheet } from '../domain/owned';
import { ownedSheet } from '../domain/ownedSheet';

/**
 * The log from its visible sheet, for a workbook that has lost the copy it keeps (a document inspector takes such parts away). What
 * the judgements rested on is not known then.
 */
export function recordFromSheet(
  owned: readonly OwnedSheet[],
  framework: Framework,
): JudgementRecord | undefined {
  const sheet = ownedSheet(owned, 'log');
  const lines = [...(sheet?.entries ?? [])]
    .filter(([key]) => /^\d+$/.test(key))
    .sort(([a], [b]) => Number(a) - Number(b));
  if (lines.length === 0) return undefined;
  const entries = lines.map(([, cells], at): LogEntry => {
    const text = (column: string): string => String(cells.get(column) ?? '').trim();
    const domain = domainNamed(framework, text('domain'));
    const level = (column: string): LoggedLevel | null =>
      levelSaid(text(column), domain?.id ?? '', framework);
    return {
      number: at + 1,
      on: text('on'),
      framework: domain === undefined ? '' : framework.id,
      domain: domain?.id ?? '',
      domainName: domain?.name ?? { en: text('domain') },
      role: Object.values(logWords.logModerator).includes(text('role') as never) ? 'moderator' : 'lead',
      suggested: level('suggested'),
      before: level('before'),
      level: level('level'),
      reason: text('reason'),
      by: text('by'),
      judgedOn: text('judgedOn'),
    };
  });
  return { version: 1, framework: framework.id, entries, shown: entries.length };
}

function levelSaid(text: string, domain: string, framework: Framework): LoggedLevel | null {
  // the number alone: its label may be another by now
  const level = levelTyped(/^\d+(?=\s|$)/.exec(text)?.[0] ?? '', domain, framework);
  if (level === undefined) return null;
  return {
    level,
    label: levelLabels(framework, domain)[level - 1] ?? { en: text.replace(/^\d+\s*/, '') },
  };
}
