import type { EvidenceThen, LogEntry, LoggedLevel } from '../../domain/judgementLog';
import type { Language } from '../../domain/text';
import { evidenceName } from './evidenceName';
import { formatNumber } from '../words/formatNumber';
import { inLanguage, say } from '../words/say';
import { logWords } from '../words/sheets/log';

/** The columns of the visible log after its number, in their order. */
export const logColumns = [
  'on',
  'domain',
  'role',
  'suggested',
  'before',
  'level',
  'reason',
  'by',
  'judgedOn',
  'evidence',
] as const;
export type LogColumn = (typeof logColumns)[number];

/** Pieces of evidence that a line names one by one. */
const mostPieces = 8;

/** What a finding is called in the log: by its place in the list, or, as versions of before wrote it, by its id. */
type Naming = (piece: EvidenceThen, language: Language) => string;
export const namings = { now: evidenceName, before: ({ id }) => id } as const satisfies Record<
  string,
  Naming
>;

/** An entry of the log as it stands on the sheet, by column: texts all, so that a line can be told from one that somebody changed. */
export function logRow(
  entry: LogEntry,
  language: Language,
  naming: Naming = namings.now,
): Record<LogColumn, string> {
  const words = (key: keyof typeof logWords): string => say(logWords, key, language);
  return {
    on: entry.on,
    domain: inLanguage(entry.domainName, language),
    role: words(entry.role === 'lead' ? 'logLead' : 'logModerator'),
    suggested: entry.suggested === null ? words('logNotEnough') : levelSaid(entry.suggested, language),
    before: entry.before === null ? words('logNoLevel') : levelSaid(entry.before, language),
    level: entry.level === null ? words('logNoLevel') : levelSaid(entry.level, language),
    reason: entry.reason,
    by: entry.by,
    judgedOn: entry.judgedOn,
    evidence: evidenceSaid(entry.evidence, language, naming),
  };
}

function levelSaid({ level, label }: LoggedLevel, language: Language): string {
  return `${String(level)} ${inLanguage(label, language)}`;
}

function evidenceSaid(
  evidence: readonly EvidenceThen[] | undefined,
  language: Language,
  naming: Naming,
): string {
  if (evidence === undefined) return say(logWords, 'logEvidenceUnknown', language);
  if (evidence.length === 0) return say(logWords, 'logNoEvidence', language);
  const more = evidence.length - mostPieces;
  return [
    ...evidence.slice(0, mostPieces).map((one) => pieceSaid(one, language, naming)),
    ...(more > 0 ? [say(logWords, 'logMore', language, { count: more })] : []),
  ].join('; ');
}

function pieceSaid(one: EvidenceThen, language: Language, naming: Naming): string {
  const { level } = one;
  const id = naming(one, language);
  if (one.kind === 'finding') {
    return level === undefined
      ? say(logWords, 'logFindingUnlevelled', language, { id })
      : say(logWords, 'logFinding', language, { id, level });
  }
  const value = one.value === undefined ? '–' : formatNumber(one.value);
  return say(logWords, 'logIndicator', language, { id, value, period: one.period, level: level ?? '–' });
}
