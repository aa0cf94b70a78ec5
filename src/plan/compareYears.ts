import type {
  ClosedDomain,
  ClosedEvidence,
  ClosedFigure,
  DomainMove,
  EvidenceMove,
  YearComparison,
  YearFacts,
} from '../domain/closedYear';
import type { Framework } from '../domain/framework';
import { goodness } from '../domain/goodness';
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
  const figures = { before: figuresByCode(before), after: figuresByCode(after) };
  return {
    from: before.label,
    to: after.label,
    domains: after.domains.map((now) => {
      const then = before.domains.find(({ id }) => id === now.id);
      return domainMove(then, now, scale, figures);
    }),
    matrix: { from: whole(before.matrix), to: whole(after.matrix) },
  };
}

type FigureThen = Pick<ClosedFigure, 'period' | 'value'>;
/** By indicator code. */
type YearFigures = ReadonlyMap<string, FigureThen>;
type Years = Readonly<Record<'before' | 'after', YearFigures>>;

function figuresByCode({ figures }: YearFacts): YearFigures {
  return new Map(figures.map(({ code, period, value }) => [code, { period, value }]));
}

function domainMove(
  then: ClosedDomain | undefined,
  now: ClosedDomain,
  scale: Framework['scale'],
  years: Years,
): DomainMove {
  const from = then?.level ?? null;
  const suggested = { from: then?.suggested ?? null, to: now.suggested };
  return {
    domain: now.id,
    from,
    to: now.level,
    change: changeOf(from, now.level, scale),
    suggested,
    judged: { from: then?.judged ?? null, to: now.judged },
    byJudgement: from !== now.level && suggested.from === suggested.to,
    evidence: evidenceMoves(then?.evidence ?? [], now.evidence, scale, years),
  };
}

function changeOf(from: number | null, to: number | null, scale: Framework['scale']): DomainMove['change'] {
  if (from === to) return 'same';
  if (from === null) return 'new';
  if (to === null) return 'gone';
  return goodness(to, scale) > goodness(from, scale) ? 'up' : 'down';
}

function evidenceMoves(
  then: readonly ClosedEvidence[],
  now: readonly ClosedEvidence[],
  scale: Framework['scale'],
  years: Years,
): EvidenceMove[] {
  const before = new Map(then.map((one) => [evidenceKey(one), one]));
  const after = new Map(now.map((one) => [evidenceKey(one), one]));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key): EvidenceMove[] => {
    const [old, one] = [before.get(key), after.get(key)];
    const known = one ?? old;
    if (known === undefined) return [];
    const [from, to] = [old?.level ?? null, one?.level ?? null];
    const change = changeOf(from, to, scale);
    if (change === 'same') return [];
    const { kind, id, text, textCy } = known;
    const said = { text, ...(textCy !== undefined && { textCy }) };
    const figures = kind === 'indicator' ? figuresOf(id, years) : undefined;
    return [{ kind, id, ...said, change, from, to, ...(figures && { figures }) }];
  });
}

function figuresOf(code: string, { before, after }: Years): EvidenceMove['figures'] {
  const none: FigureThen = { period: '', value: null };
  return { from: before.get(code) ?? none, to: after.get(code) ?? none };
}

function whole(matrix: YearFacts['matrix']): { x: number; y: number } | null {
  if (matrix === null || matrix.x === null || matrix.y === null) return null;
  return { x: matrix.x, y: matrix.y };
}
