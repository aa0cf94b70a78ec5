import type { Framework } from '../../domain/framework';
import type { Problem } from '../../domain/problem';

/** What a framework's parts have to agree on: names that point somewhere, one label and one descriptor a level, levels on the scale. */
export function agreement(framework: Framework): Problem[] {
  return [...counts(framework), ...doubles(framework), ...pointers(framework), ...offScale(framework)];
}

function counts({ scale, questions, domains, indicatorRules, rollUp }: Framework): Problem[] {
  const problems: Problem[] = [];
  const expect = (path: string, found: number, expected: number): void => {
    if (found !== expected) problems.push(mistake('frameworkCount', { path, found, expected }));
  };
  expect('scale.labels', scale.labels.length, scale.levels);
  questions.forEach((question, at) => {
    expect(`questions.${at}.labels`, question.labels.length, scale.levels);
    const { domainLabels } = question;
    if (domainLabels !== undefined) expect(`questions.${at}.domainLabels`, domainLabels.length, scale.levels);
  });
  domains.forEach((domain, at) => {
    expect(`domains.${at}.descriptors`, domain.descriptors.length, scale.levels);
  });
  const { bands = [] } = rollUp;
  expect(
    'rollUp.bands',
    bands.length,
    rollUp.question === 'percentageBands' ? Math.max(0, scale.levels - 1) : 0,
  );
  if (!inOrder(bands) || (bands[0] ?? 0) > (bands[1] ?? 100)) {
    problems.push(mistake('frameworkBoundsOrder', { path: 'rollUp.bands' }));
  }
  indicatorRules.forEach((rule, at) => {
    if (rule.rule !== 'threshold') return;
    expect(`indicatorRules.${at}.bounds`, rule.bounds.length, Math.max(0, scale.levels - 1));
    if (!inOrder(rule.bounds)) {
      problems.push(mistake('frameworkBoundsOrder', { path: `indicatorRules.${at}.bounds` }));
    }
  });
  return problems;
}

function doubles({ questions, themes, domains, caps, indicatorRules }: Framework): Problem[] {
  const lists = {
    questions: questions.map((one) => one.id),
    themes: themes.map((one) => one.id),
    domains: domains.map((one) => one.id),
    caps: caps.map((one) => one.id),
    indicatorRules: indicatorRules.map((one) => one.indicator),
  };
  return Object.entries(lists).flatMap(([list, names]) => {
    const seen = new Set<string>();
    return names.flatMap((name, at) =>
      seen.size === seen.add(name).size ? [mistake('frameworkDouble', { path: `${list}.${at}`, name })] : [],
    );
  });
}

function pointers({ questions, themes, domains, caps, matrix, valueForMoney = [] }: Framework): Problem[] {
  const known = {
    question: new Set(questions.map((one) => one.id)),
    theme: new Set(themes.map((one) => one.id)),
    domain: new Set(domains.map((one) => one.id)),
  };
  const problems: Problem[] = [];
  const expect = (path: string, kind: keyof typeof known, name: string): void => {
    if (!known[kind].has(name)) problems.push(mistake('frameworkUnknownName', { path, kind, name }));
  };
  themes.forEach((theme, at) => {
    expect(`themes.${at}.question`, 'question', theme.question);
  });
  domains.forEach((domain, at) => {
    expect(`domains.${at}.theme`, 'theme', domain.theme);
  });
  caps.forEach((cap, at) => {
    expect(`caps.${at}.domain`, 'domain', cap.domain);
    expect(`caps.${at}.question`, 'question', cap.question);
  });
  valueForMoney.forEach((pair, at) => {
    if (pair.domain !== undefined) expect(`valueForMoney.${at}.domain`, 'domain', pair.domain);
  });
  if (matrix !== undefined) {
    expect('matrix.across', 'question', matrix.across);
    expect('matrix.up', 'question', matrix.up);
  }
  return problems;
}

function offScale({ scale, caps }: Framework): Problem[] {
  return caps.flatMap((cap, at) =>
    (['atMost', 'limit'] as const)
      .filter((field) => cap[field] > scale.levels)
      .map((field) => mistake('frameworkTooBig', { path: `caps.${at}.${field}`, most: scale.levels })),
  );
}

/** All rising, or all falling where low is good. */
function inOrder(bounds: readonly number[]): boolean {
  const signs = bounds.slice(1).map((bound, at) => Math.sign(bound - (bounds[at] ?? bound)));
  return signs.every((sign) => sign !== 0 && sign === signs[0]);
}

function mistake(code: string, details: Record<string, string | number>): Problem {
  return { code, severity: 'error', details };
}
