import type {
  ClosedDomain,
  ClosedEvidence,
  DomainMove,
  EvidenceMove,
  YearComparison,
  YearFacts,
} from '../domain/closedYear';
import type { Framework } from '../domain/framework';
import { evidenceKey } from './evidenceKey';

/**
 * What moved between two years of one framework, and why: for each domain its level then and now, and which evidence changed its own level,
 * came or went. Evidence that kept its level is not in it, whatever its figure did.
 */
export function compareYears(
  before: YearFacts,
  after: YearFacts,
  { scale }: Pick<Framework, 'scale'>,
): YearComparison {
  const sign = scale.best === 'highest' ? 1 : -1;
  return {
    from: before.label,
    to: after.label,
    domains: after.domains.map((now) => {
      const then = before.domains.find(({ id }) => id === now.id);
      return domainMove(then, now, sign, { before, after });
    }),
    matrix: { from: whole(before.matrix), to: whole(after.matrix) },
  };
}

type Years = Readonly<Record<'before' | 'after', YearFacts>>;

function domainMove(
  then: ClosedDomain | undefined,
  now: ClosedDomain,
  sign: number,
  years: Years,
): DomainMove {
  const from = then?.level ?? null;
  const suggested = { from: then?.suggested ?? null, to: now.suggested };
  return {
    domain: now.id,
    from,
    to: now.level,
    change: changeOf(from, now.level, sign),
    suggested,
    byJudgement: from !== now.level && suggested.from === suggested.to,
    evidence: evidenceMoves(then?.evidence ?? [], now.evidence, sign, years),
  };
}

function changeOf(from: number | null, to: number | null, sign: number): DomainMove['change'] {
  if (from === to) return 'same';
  if (from === null) return 'new';
  if (to === null) return 'gone';
  return (to - from) * sign > 0 ? 'up' : 'down';
}

function evidenceMoves(
  then: readonly ClosedEvidence[],
  now: readonly ClosedEvidence[],
  sign: number,
  years: Years,
): EvidenceMove[] {
  const before = new Map(then.map((one) => [evidenceKey(one), one]));
  const after = new Map(now.map((one) => [evidenceKey(one), one]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key): EvidenceMove[] => {
    const [old, one] = [before.get(key), after.get(key)];
    const known = one ?? old;
    if (known === undefined) return [];
    const [from, to] = [old?.level ?? null, one?.level ?? null];
    const change = changeOf(from, to, sign);
    if (change === 'same') return [];
    const { kind, id, text, textCy } = known;
    const said = { text, ...(textCy !== undefined && { textCy }) };
    const figures = kind === 'indicator' ? figuresOf(id, years) : undefined;
    return [{ kind, id, ...said, change, from, to, ...(figures && { figures }) }];
  });
}

function figuresOf(code: string, { before, after }: Years): EvidenceMove['figures'] {
  const at = ({ figures }: YearFacts): { period: string; value: number | null } => {
    const found = figures.find((figure) => figure.code === code);
    return { period: found?.period ?? '', value: found?.value ?? null };
  };
  return { from: at(before), to: at(after) };
}

function whole(matrix: YearFacts['matrix']): { x: number; y: number } | null {
  if (matrix === null || matrix.x === null || matrix.y === null) return null;
  return { x: matrix.x, y: matrix.y };
}
