import { nearestNeighbours } from '../../src/stats/nearestNeighbours';
import { standardise } from '../../src/stats/standardise';
import { Agreement } from './Agreement';
import { groupBy, numberIn, referenceRows } from './readReference';

test('nearest neighbours agree with the reference in order and distance, with and without weights, on every row', () => {
  const agreement = new Agreement();
  const inputs = referenceRows('neighbours_inputs.csv');
  const variables = Object.keys(inputs[0] ?? {}).filter((column) => column !== 'AREACD');
  const areas = inputs.map((row) => row['AREACD']);
  const table = standardise(inputs.map((row) => variables.map((variable) => numberIn(row, variable))));
  const weightRows = referenceRows('neighbours_weights.csv');
  const weights = variables.map((variable) => {
    return numberIn(weightRows.find((row) => row['variable'] === variable) ?? {}, 'weight') ?? 0;
  });
  for (const [method, rows] of groupBy(referenceRows('neighbours.csv'), 'method')) {
    if (method !== 'euclid' && method !== 'weighted_euclid') continue;
    for (const [area, expected] of groupBy(rows, 'area')) {
      const found = nearestNeighbours(table, areas.indexOf(area), {
        k: expected.length,
        weights: method === 'euclid' ? undefined : weights,
      });
      expected.forEach((row, place) => {
        agreement.rows += 1;
        const neighbour = found[place];
        agreement.number(`${method} ${area} ${place}`, neighbour?.distance, numberIn(row, 'distance'));
        agreement.same(`${method} ${area} ${place}`, areas[neighbour?.row ?? -1], row['neighbour']);
      });
    }
  }
  agreement.report('neighbours.csv');
});
