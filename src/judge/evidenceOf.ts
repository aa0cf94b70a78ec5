import { domainNamed } from '../definitions/frameworks/domainNamed';
import { hasDirection } from '../domain/hasDirection';
import type { Compared } from '../domain/comparison';
import type { Framework } from '../domain/framework';
import type { Finding } from '../domain/finding';
import type { Evidence, EvidenceStep } from '../domain/judgement';
import type { Tidied } from '../domain/tidied';
import { indicatorLevel } from './indicatorLevel';
import { stateOf } from './stateOf';

/** By domain id: what speaks to it, and how many pieces could have. */
export type DomainEvidence = ReadonlyMap<string, { evidence: readonly Evidence[]; expected: number }>;

interface Gathered {
  evidence: Evidence[];
  expected: number;
}

/**
 * The evidence of every domain: its indicators by the framework's rules, then its findings with the level that the officer gave.
 * Expected are the registered indicators of the domain that have a direction, compared or not, and its findings that count for something.
 */
export function evidenceOf(tidied: Tidied, compared: Compared, framework: Framework): DomainEvidence {
  const made = new Map<string, Gathered>(
    framework.domains.map(({ id }) => [id, { evidence: [], expected: 0 }]),
  );
  addIndicators(tidied, compared, framework, made);
  addFindings(tidied, framework, made);
  return made;
}

function addIndicators(
  { figures }: Tidied,
  { comparisons }: Compared,
  framework: Framework,
  into: ReadonlyMap<string, Gathered>,
): void {
  const rules = new Map(framework.indicatorRules.map((rule) => [rule.indicator, rule]));
  const places = new Map(comparisons.map((comparison, at) => [comparison.indicator, at]));
  figures.indicators.forEach((indicator, at) => {
    const domain = domainNamed(framework, indicator.domain ?? '')?.id;
    const there = into.get(domain ?? '');
    if (domain === undefined || there === undefined) return;
    const rule = rules.get(indicator.code);
    if (hasDirection(indicator) && rule?.rule !== 'context') there.expected += 1;
    const index = places.get(at);
    const comparison = index === undefined ? undefined : comparisons[index];
    if (index === undefined || comparison === undefined) return;
    const found = indicatorLevel(stateOf(comparison, indicator), rule, framework.scale);
    const weight = rule?.weight ?? 1;
    there.evidence.push({ kind: 'indicator', id: indicator.code, index, domain, weight, ...found });
  });
}

function addFindings({ findings }: Tidied, framework: Framework, into: ReadonlyMap<string, Gathered>): void {
  findings.forEach(({ id, level, weight, domain: text, teams, context }, index) => {
    const domain = domainNamed(framework, text)?.id;
    const there = into.get(domain ?? '');
    if (domain === undefined || there === undefined) return;
    // an indicator that only teams have is expected once already: it stands in the register
    const counted = teams?.registered === true && !there.evidence.some((one) => `team-${one.id}` === id);
    if (!counted && context !== true && weight > 0) there.expected += 1;
    const found =
      isLevel(level, framework) && context !== true
        ? { level, steps: stepsOf(level, teams) }
        : {
            steps: [
              { rule: context === true ? ('contextOnly' as const) : ('noLevel' as const), details: {} },
            ],
          };
    there.evidence.push({ kind: 'finding', id, index, domain, weight, ...found });
  });
}

/** Where a finding's level comes from: the officer, or the council's teams. */
function stepsOf(level: number, teams: Finding['teams']): EvidenceStep[] {
  if (teams === undefined) return [{ rule: 'officersLevel', details: { level } }];
  const { met, of, moved } = teams;
  const steps: EvidenceStep[] = [{ rule: 'teamsMeetTarget', details: { met, of, level } }];
  if (moved !== 0) steps.push({ rule: moved > 0 ? 'teamsImproving' : 'teamsWorsening', details: {} });
  return steps;
}

/** Levels that are not on the scale were said by `tidy/` already; here they are none. */
function isLevel(level: number | undefined, { scale }: Framework): level is number {
  return level !== undefined && Number.isInteger(level) && level >= 1 && level <= scale.levels;
}
