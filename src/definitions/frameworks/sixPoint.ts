import type { Framework } from '../../domain/framework';
import { shippedFramework } from './shippedFramework';
import file from './six-point.json';

/** One question, five areas, and the six-point scale of the Care Inspectorate (Scotland): 1 unsatisfactory to 6 excellent. No matrix. */
export const sixPoint: Framework = shippedFramework(file);
