import type { Framework } from '../../domain/framework';
import { cqcLocalAuthority } from './cqcLocalAuthority';
import { ilacs } from './ilacs';
import { jointReview } from './jointReview';
import { matrixOneBest } from './matrixOneBest';
import { sixPoint } from './sixPoint';

const shipped: readonly Framework[] = [jointReview, cqcLocalAuthority, ilacs, sixPoint, matrixOneBest];

/** Ids of the frameworks that come with the product, the default first. */
export const frameworkIds: readonly string[] = shipped.map((framework) => framework.id);

/** A framework that comes with the product, or undefined. */
export function frameworkById(id: string): Framework | undefined {
  return shipped.find((framework) => framework.id === id);
}
