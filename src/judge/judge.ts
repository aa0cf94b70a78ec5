import type { YearsKnown } from '../domain/closedYear';
import type { Compared } from '../domain/comparison';
import type { Framework } from '../domain/framework';
import type { DomainResult, Evidence, Judged, NextLevel, OfficerJudgement } from '../domain/judgement';
import { judgementRoles } from '../domain/judgementColumns';
import type { EvidenceChange, EvidenceThen, JudgementRecord } from '../domain/judgementLog';
import type { OwnedSheet } from '../domain/owned';
import type { Problem, Staged } from '../domain/problem';
import { atOnce, type Steps } from '../domain/steps';
import type { Tidied } from '../domain/tidied';
import { decide, type DomainDecision } from './decide';
import { enteredCells } from './enteredCells';
import { evidenceChanges } from './evidenceChanges';
import { evidenceNow } from './evidenceNow';
import { evidenceOf } from './evidenceOf';
import { firmnessOf } from './firmnessOf';
import { keepRecord, type Decided } from './keepRecord';
import { lastEntry } from './lastEntry';
import { leftBehind } from './leftBehind';
import { logFaults } from './logFaults';
import { indicatorNextLevel, nextLevel } from './nextLevel';
import { previousPosition } from './previousPosition';
import { recordFromSheet } from './recordFromSheet';
import { rollUp } from './rollUp';
import { suggest } from './suggest';
import { copiesNotRead } from './copiesNotRead';
import { targetLevels } from './targetLevels';

/** What came before this run, and when it is. */
export interface JudgedBefore {
  /** The judgement log as the workbook remembers it. */
  record?: JudgementRecord;
  /** ISO day of the run. */
  on: string;
  /** GSS code of the council that is judged. */
  authority?: string | undefined;
  /** The years that it closed, and what this one is called; absent: no judgement is of a year before. */
  years?: YearsKnown;
}

/**
 * From comparisons and findings to suggestions, with the officers' own judgements beside them, and up to themes, questions and the matrix.
 * The moderated level counts where there is one, then the lead officer's; one that differs needs a reason, and until it has one, what
 * stood before counts. What was judged for a year that is closed stands by for the next, and does not count in it. Every change of what
 * they decided is added to the log.
 */
export function judge(
  tidied: Tidied,
  compared: Compared,
  framework: Framework,
  owned: readonly OwnedSheet[],
  before: JudgedBefore = { on: '' },
): Staged<Judged> {
  return atOnce(judgeSteps(tidied, compared, framework, owned, before));
}

/** The same, with two steps for each domain. */
export function* judgeSteps(
  tidied: Tidied,
  compared: Compared,
  framework: Framework,
  owned: readonly OwnedSheet[],
  before: JudgedBefore,
): Steps<Staged<Judged>> {
  const gathered = evidenceOf(tidied, compared, framework);
  const known = before.record ?? recordFromSheet(owned, framework);
  const past = leftBehind(owned, known, framework.id, before.on);
  const entered = enteredCells(owned, framework, past);
  const problems = [
    ...copiesNotRead(owned),
    ...logFaults(owned, past),
    ...putBackNote(entered.putBack, past, framework),
  ];
  const count = framework.domains.length;
  const suggested: Suggested[] = [];
  const decisions: Decided[] = [];
  for (const [at, { id }] of framework.domains.entries()) {
    yield (0.5 * at) / count;
    const { evidence, expected } = gathered.get(id) ?? { evidence: [], expected: 0 };
    const suggestion = suggest(evidence, expected, framework);
    const cells = entered.cells.get(id) ?? new Map();
    const asked = { domain: id, cells, suggested: suggestion.level };
    const decided = decide(asked, framework, past, owned, before.years);
    problems.push(...decided.problems);
    const { logged, corrects, ...decision } = decided.made;
    const now = evidenceNow(evidence, tidied, compared);
    suggested.push({ id, evidence, expected, suggestion, ...decision, now });
    decisions.push(
      ...judgementRoles.map((role): Decided => {
        const kept = { taken: logged[role], corrects: corrects?.[role] };
        return { domain: id, role, ...kept, suggested: suggestion.level, evidence: now };
      }),
    );
  }
  const kept = keepRecord(past, decisions, framework, before.on, before.years?.now);
  const record = before.authority === undefined ? kept : { ...kept, authority: before.authority };
  const targets = targetLevels(owned, framework);
  const domains: DomainResult[] = [];
  for (const { id, evidence, expected, suggestion, now, ...decided } of suggested) {
    yield 0.5 + (0.5 * domains.length) / count;
    const firm = firmnessOf({ evidence, expected, level: suggestion.level }, tidied, compared, framework);
    const { judgement } = decided;
    domains.push({
      domain: id,
      suggestion,
      evidence: evidence.map((piece) => ({
        ...piece,
        firmness: firm.indicators.get(piece.id),
        nextLevel: pieceNextLevel(piece, tidied, compared, framework),
      })),
      ...decided,
      evidenceChanges: judgement && changedSince(record, framework.id, judgement, now),
      level: judgement?.level ?? suggestion.level,
      ...(targets.made.has(id) && { targetLevel: targets.made.get(id) }),
      firmness: firm.domain,
      nextLevel: nextLevel(evidence, suggestion.level, tidied, compared, framework),
    });
  }
  const up = rollUp(new Map(domains.map(({ domain, level }) => [domain, level])), framework);
  const previous = up.matrix === null ? undefined : previousPosition(owned, framework);
  const matrix = up.matrix === null ? null : { ...up.matrix, previous: previous?.made ?? null };
  problems.push(...targets.problems, ...(previous?.problems ?? []));
  return { made: { ...up, domains, matrix, record }, problems };
}

/** A domain before the record is kept. */
type Suggested = Pick<DomainResult, 'suggestion'> &
  Omit<DomainDecision, 'logged' | 'corrects'> & {
    id: string;
    evidence: readonly Evidence[];
    expected: number;
    now: EvidenceThen[];
  };

/** What is different from the evidence on which the judgement that stands was made; nothing for one without a level. */
function changedSince(
  record: JudgementRecord,
  framework: string,
  { domain, level, role = 'lead' }: OfficerJudgement,
  now: readonly EvidenceThen[],
): EvidenceChange[] {
  const then = lastEntry(record, framework, domain, role)?.evidence;
  return level === undefined || then === undefined ? [] : evidenceChanges(then, now);
}

function putBackNote(
  domains: readonly string[],
  record: JudgementRecord | undefined,
  framework: Framework,
): Problem[] {
  if (domains.length === 0 || record === undefined || record.shown === 0) return [];
  const names = framework.domains.filter(({ id }) => domains.includes(id)).map(({ name }) => name);
  const details = {
    count: names.length,
    domains: names.map(({ en }) => en).join(', '),
    domainsCy: names.map(({ en, cy }) => cy ?? en).join(', '),
  };
  return [{ code: 'judgementsPutBack', severity: 'warning', details }];
}

function pieceNextLevel(
  piece: Evidence,
  { figures }: Tidied,
  { comparisons }: Compared,
  framework: Framework,
): NextLevel | undefined {
  const comparison = piece.kind === 'indicator' ? comparisons[piece.index] : undefined;
  const indicator = figures.indicators[comparison?.indicator ?? -1];
  if (comparison === undefined || indicator === undefined) return undefined;
  return indicatorNextLevel(piece, comparison, indicator, framework);
}
