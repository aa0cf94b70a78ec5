import type { Framework } from '../../domain/framework';
import file from './matrix-1-best.json';
import { shippedFramework } from './shippedFramework';

/**
 * A council's own four points where 1 is best: performance now (excellent to poor) and the phase of improvement (effective to emerging) of
 * seven areas, the two questions of a matrix. The areas are those that the Welsh guidance on self-assessment names.
 * @see Pembrokeshire County Council, annual self-assessment 2021-22; Local Government and Elections (Wales) Act 2021, Part 6
 */
export const matrixOneBest: Framework = shippedFramework(file);
