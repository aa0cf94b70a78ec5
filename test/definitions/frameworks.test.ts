import { domainNamed } from '../../src/definitions/frameworks/domainNamed';
import { frameworkById, frameworkIds } from '../../src/definitions/frameworks/frameworks';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { levelLabels } from '../../src/definitions/frameworks/levelLabels';
import { parseFramework } from '../../src/definitions/frameworks/parseFramework';
import { frameworkProblems } from '../../src/definitions/words/problems/framework';
import type { Text } from '../../src/domain/text';

describe('the joint-review framework', () => {
  test('has two questions, six themes and fourteen domains, in the order of the source document', () => {
    // shared/domain.md, Replay: 3 3 2 · 2 3 · 3 2 · 2 2 2 · 3 3 · 3 3.
    expect(jointReview.questions.map(({ id }) => id)).toEqual(['q1', 'q2']);
    expect(
      jointReview.themes.map(({ id, question }) => [
        question,
        id,
        ...jointReview.domains.filter(({ theme }) => theme === id).map((domain) => domain.id),
      ]),
    ).toEqual([
      ['q1', 'getting-help', 'access', 'assessment', 'care-management'],
      ['q1', 'services-provided', 'range', 'quality'],
      ['q1', 'effect-on-lives', 'protecting', 'promoting-independence'],
      ['q2', 'shaping-services', 'resources', 'planning', 'commissioning'],
      ['q2', 'delivering', 'workforce', 'performance-management'],
      ['q2', 'direction', 'leadership', 'political-support'],
    ]);
  });

  test('has the labels of the source document', () => {
    expect(jointReview.questions.map(({ labels }) => labels.map(({ en }) => en))).toEqual([
      ['Poor', 'Inconsistent', 'Mainly good', 'Excellent'],
      ['Badly placed', 'Uncertainly placed', 'Well placed', 'Strongly placed'],
    ]);
  });

  test('caps the first question where people are not protected', () => {
    expect(jointReview.caps).toMatchObject([
      {
        domain: 'protecting',
        atMost: 1,
        question: 'q1',
        limit: 2,
        reason: { cy: expect.any(String) as string },
      },
    ]);
  });
});

describe.each(frameworkIds)('every shipped framework: %s', (id) => {
  const framework = frameworkById(id);

  test('is found by its id', () => {
    expect(framework?.id).toBe(id);
  });

  test('has Welsh beside every English text, and they differ', () => {
    const texts: Text[] = [];
    const gather = (part: unknown): void => {
      if (typeof part !== 'object' || part === null) return;
      if ('en' in part) texts.push(part as Text);
      else Object.values(part).forEach(gather);
    };
    gather(framework);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter(({ en, cy }) => cy === undefined || cy.trim() === '' || cy === en)).toEqual([]);
  });

  test('has no mistake, and nothing that a framework of an officer’s own may not have', () => {
    expect(parseFramework(framework)).toEqual({ made: framework, problems: [] });
  });

  test('has descriptors of which no two are the same', () => {
    const all = framework?.domains.flatMap(({ descriptors }) => descriptors.map(({ en }) => en)) ?? [];
    expect(new Set(all).size).toBe(all.length);
  });

  test('has no name that means two domains', () => {
    const names = framework?.domains.flatMap(({ id: own, name, aliases }) =>
      [own, name.en, name.cy ?? '', ...aliases].map((text) => [text, own]),
    );
    for (const [text = '', own] of names ?? []) {
      expect([text, framework === undefined ? '' : domainNamed(framework, text)?.id]).toEqual([text, own]);
    }
  });
});

test('there is no framework of an unknown id', () => {
  expect(frameworkById('none')).toBeUndefined();
});

describe('a domain is known by', () => {
  test.each([
    ['care-management', 'care-management'],
    ['Care Management', 'care-management'],
    ['Safeguarding', 'protecting'],
    ['promoting independence & social inclusion', 'promoting-independence'],
    ['Asesu', 'assessment'],
    ['Y Gweithlu', 'workforce'],
  ])('“%s”', (text, id) => {
    expect(domainNamed(jointReview, text)?.id).toBe(id);
  });

  test.each(['', '   ', 'weather'])('nothing for “%s”', (text) => {
    expect(domainNamed(jointReview, text)).toBeUndefined();
  });
});

test('a domain’s levels have the labels of its question', () => {
  expect(levelLabels(jointReview, 'workforce')[2]?.en).toBe('Well placed');
  expect(levelLabels(jointReview, 'access')[2]?.en).toBe('Mainly good');
  expect(levelLabels(jointReview, 'unknown')[0]?.en).toBe('Poor');
});

describe('a framework file with a mistake gives one problem that names the place', () => {
  type Loose = Record<string, unknown> & {
    scale: Record<string, unknown> & { labels: unknown[] };
    questions: Record<string, unknown>[];
    themes: Record<string, unknown>[];
    domains: (Record<string, unknown> & { descriptors: unknown[] })[];
    coverage: Record<string, unknown>;
    caps: Record<string, unknown>[];
    indicatorRules: unknown[];
  };
  test.each<[string, string, (file: Loose) => void]>([
    ['frameworkFieldMissing', 'name', (file) => delete file['name']],
    ['frameworkFieldMissing', 'scale.best', (file) => delete file.scale['best']],
    ['frameworkUnknownField', 'coverage', (file) => (file.coverage['flor'] = 1)],
    [
      'frameworkWrongKind',
      'domains.2.weight',
      (file) => Object.assign(file.domains[2] ?? {}, { weight: 'a lot' }),
    ],
    ['frameworkTooSmall', 'domains.2.weight', (file) => Object.assign(file.domains[2] ?? {}, { weight: 0 })],
    ['frameworkTooBig', 'coverage.floor', (file) => (file.coverage['floor'] = 50)],
    ['frameworkNotOneOf', 'scale.best', (file) => (file.scale['best'] = 'middle')],
    [
      'frameworkNotOneOf',
      'indicatorRules.0.rule',
      (file) => file.indicatorRules.push({ indicator: 'I', rule: 'guess' }),
    ],
    ['frameworkBadDate', 'date', (file) => (file['date'] = '1 April')],
    ['frameworkBadId', 'themes.0.id', (file) => Object.assign(file.themes[0] ?? {}, { id: 'Getting help' })],
    ['frameworkCount', 'domains.3.descriptors', (file) => file.domains[3]?.descriptors.pop()],
    ['frameworkCount', 'scale.labels', (file) => file.scale.labels.pop()],
    [
      'frameworkCount',
      'indicatorRules.0.bounds',
      (file) => file.indicatorRules.push({ indicator: 'I', rule: 'threshold', bounds: [1] }),
    ],
    [
      'frameworkBoundsOrder',
      'indicatorRules.0.bounds',
      (file) => file.indicatorRules.push({ indicator: 'I', rule: 'threshold', bounds: [1, 3, 2] }),
    ],
    ['frameworkDouble', 'domains.1', (file) => Object.assign(file.domains[1] ?? {}, { id: 'access' })],
    [
      'frameworkUnknownName',
      'domains.0.theme',
      (file) => Object.assign(file.domains[0] ?? {}, { theme: 'other' }),
    ],
    [
      'frameworkUnknownName',
      'caps.0.domain',
      (file) => Object.assign(file.caps[0] ?? {}, { domain: 'other' }),
    ],
    ['frameworkUnknownName', 'matrix.up', (file) => (file['matrix'] = { across: 'q1', up: 'q3' })],
    ['frameworkTooBig', 'caps.0.limit', (file) => Object.assign(file.caps[0] ?? {}, { limit: 5 })],
  ])('%s at %s', (code, path, spoil) => {
    const file = structuredClone(jointReview) as unknown as Loose;
    spoil(file);
    const { made, problems } = parseFramework(file);
    expect(made).toBeUndefined();
    expect(problems.map((problem) => [problem.code, problem.details['path']])).toEqual([[code, path]]);
    expect(Object.keys(frameworkProblems)).toContain(code);
  });

  test('bounds may fall, where low is good', () => {
    const file = {
      ...jointReview,
      indicatorRules: [{ indicator: 'I', rule: 'threshold', bounds: [30, 20, 10] }],
    };
    expect(parseFramework(file).problems).toEqual([]);
  });

  test.each([null, 'text', 7, []])('%j is no framework at all', (file) => {
    expect(parseFramework(file).problems).toHaveLength(1);
  });
});
