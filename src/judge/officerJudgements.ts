import { levelLabels } from '../definitions/frameworks/levelLabels';
import type { Framework } from '../domain/framework';
import type { OfficerJudgement } from '../domain/judgement';
import type { OwnedSheet } from '../domain/owned';
import type { Problem, Staged } from '../domain/problem';

type Typed = string | number | boolean | undefined;

/**
 * What the officer typed on the Judgement grid, by domain id: level as a number or a label in either language ("3", "Mainly good",
 * "3 Mainly good"), reason, name and date. A domain where nothing was typed is not in it; a level that is not on the scale is a problem.
 */
export function officerJudgements(
  owned: readonly OwnedSheet[],
  framework: Framework,
): Staged<ReadonlyMap<string, OfficerJudgement>> {
  const problems: Problem[] = [];
  const made = new Map<string, OfficerJudgement>();
  const sheet = owned.find(({ id }) => id === 'grid');
  for (const { id: domain, name } of framework.domains) {
    const entry = sheet?.entries.get(domain);
    if (sheet === undefined || entry === undefined) continue;
    const typed = entry.get('level');
    const level = levelTyped(typed, domain, framework);
    const judgement: OfficerJudgement = {
      domain,
      reason: asText(entry.get('reason')),
      by: asText(entry.get('by')),
      on: asDay(entry.get('on')),
    };
    if (level !== undefined) judgement.level = level;
    else if (asText(typed) !== '') {
      const names = { domain: name.en, domainCy: name.cy ?? name.en };
      const details = { ...names, typed: asText(typed), levels: framework.scale.levels };
      problems.push({ code: 'levelNotOnScale', severity: 'error', sheet: sheet.name, details });
    }
    const said = judgement.level !== undefined || `${judgement.reason}${judgement.by}${judgement.on}` !== '';
    if (said) made.set(domain, judgement);
  }
  return { made, problems };
}

function levelTyped(typed: Typed, domain: string, framework: Framework): number | undefined {
  const { levels, labels } = framework.scale;
  const text = asText(typed).toLowerCase();
  const number = /^(\d+)(?:\s*(?:[-–—:.)]\s*)?\D.*)?$/.exec(text)?.[1];
  if (number !== undefined && !/^\d+[.,]\d/.test(text)) {
    const level = Number(number);
    return level >= 1 && level <= levels ? level : undefined;
  }
  for (const list of [levelLabels(framework, domain), labels]) {
    const at = list.findIndex(({ en, cy }) => en.toLowerCase() === text || cy?.toLowerCase() === text);
    if (at >= 0) return at + 1;
  }
  return undefined;
}

function asText(typed: Typed): string {
  return typed === undefined ? '' : String(typed).trim();
}

/** A date cell comes as Excel's day number: 1 is the first of January 1900. Anything else stays as typed. */
function asDay(typed: Typed): string {
  if (typeof typed !== 'number' || typed < 20_000 || typed > 100_000) return asText(typed);
  return new Date((Math.floor(typed) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
