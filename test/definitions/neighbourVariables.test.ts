import { parseNeighbourVariables, textOfNeighbourVariables } from '../../src/definitions/neighbourVariables';

describe('what neighbours are alike in, as it is typed', () => {
  test.each([
    ['Population', { variables: ['Population'] }],
    ['Population=2,Density', { variables: ['Population', 'Density'], weights: [2, 1] }],
    [' Population = 2 , Density = 0 ', { variables: ['Population', 'Density'], weights: [2, 0] }],
    ['"Rent, £"=0.5, Density', { variables: ['Rent, £', 'Density'], weights: [0.5, 1] }],
    ['"a=b"', { variables: ['a=b'] }],
    ['Population,,Density,', { variables: ['Population', 'Density'] }],
    ['Population=1', { variables: ['Population'] }],
  ])('“%s”', (text, chosen) => {
    expect(parseNeighbourVariables(text)).toEqual(chosen);
    expect(parseNeighbourVariables(textOfNeighbourVariables(chosen))).toEqual(chosen);
  });

  test.each(['', ' , ', 'Population=two', 'Population=-1', 'Population=', 'Population=Infinity'])(
    '“%s” is not understood',
    (text) => {
      expect(parseNeighbourVariables(text)).toBeUndefined();
    },
  );

  test('all variables are no text', () => {
    expect(textOfNeighbourVariables({})).toBe('');
  });
});
