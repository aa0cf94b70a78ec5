import type { Framework } from '../../domain/framework';
import file from './joint-review.json';
import { shippedFramework } from './shippedFramework';

/**
 * Two questions, six themes, fourteen domains, four levels, in the shape of the joint reviews of social services in Wales (1998–2008).
 * The descriptors are our own. Coverage floor 0.5: a domain where fewer than half of the pieces that the council itself registered
 * can be used is not suggested a level.
 */
export const jointReview: Framework = shippedFramework(file);
