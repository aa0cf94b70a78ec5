import { functionsJson } from '../../src/definitions/functions/functionsJson';
import { functionIds } from '../../src/definitions/functions/metadata';
import { functionWords } from '../../src/definitions/functions/words';
import { formulas } from '../../src/functions/formulas';
import { registerFunctions } from '../../src/functions/registerFunctions';
import { associated } from './excelDouble';

const names = 'RANK QUARTILE WILSON BYAR FUNNEL TREND XMR NEAREST COMPARE'.split(' ');

describe.each(['en', 'cy'] as const)('the metadata that Excel reads, in %s', (language) => {
  const { functions, allowErrorForDataTypeAny } = functionsJson(language);

  test('has every function of the namespace', () => {
    expect(functions.map(({ id }) => id)).toEqual(names);
    expect(functions.map(({ name }) => name)).toEqual(names);
  });

  test('and the functions that are associated are the same', () => {
    expect([...associated(language).keys()].sort()).toEqual([...names].sort());
  });

  test.each(functions)('$id is within Excel’s limits', ({ id, description, parameters }) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,63}$/);
    expect(description.length).toBeGreaterThan(20);
    expect(description.length).toBeLessThanOrEqual(128);
    for (const parameter of parameters) {
      expect(parameter.name).toMatch(/^[a-z]+$/);
      expect(parameter.description.length).toBeGreaterThan(4);
      expect(parameter.description.length).toBeLessThanOrEqual(128);
    }
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
  });

  test.each(functions)('$id asks for optional arguments last', ({ parameters }) => {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  });

  test.each(functions)(
    '$id is worked out from as many arguments as its metadata have',
    ({ id, parameters }) => {
      expect(formulas[id as keyof typeof formulas].length).toBe(parameters.length);
    },
  );

  test('lets error values in, so that #N/A in a range is left out and not the answer', () => {
    expect(allowErrorForDataTypeAny).toBe(true);
  });
});

test('both languages have the same arguments in the same shape, and words of their own', () => {
  const [en, cy] = [functionsJson('en'), functionsJson('cy')];
  const shape = ({ functions }: typeof en): unknown =>
    functions.map(({ id, parameters, result }) => [
      id,
      result,
      parameters.map(({ type, dimensionality, optional }) => [type, dimensionality, optional]),
    ]);
  expect(shape(cy)).toEqual(shape(en));
  en.functions.forEach((one, at) => {
    expect(cy.functions[at]?.description).not.toBe(one.description);
    one.parameters.forEach((parameter, place) => {
      expect(cy.functions[at]?.parameters[place]?.description).not.toBe(parameter.description);
    });
  });
});

test('the page that helps is named where there is one', () => {
  expect(functionsJson('en', 'https://example.org/help').functions[0]?.helpUrl).toBe(
    'https://example.org/help',
  );
  expect(functionsJson('en').functions[0]).not.toHaveProperty('helpUrl');
});

test('sentences in both languages have the same names and numbers in them', () => {
  const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [key, { en, cy }] of Object.entries(functionWords)) {
    expect([key, places(cy)]).toEqual([key, places(en)]);
    expect([key, cy]).not.toEqual([key, en]);
  }
});

test('nothing happens where there is no Excel, or only Microsoft’s client as in the workbench', () => {
  const scope = globalThis as { CustomFunctions?: unknown };
  for (const there of [undefined, { Error }]) {
    scope.CustomFunctions = there;
    expect(() => {
      registerFunctions('en');
    }).not.toThrow();
  }
  delete scope.CustomFunctions;
  expect(functionIds).toHaveLength(names.length);
});
