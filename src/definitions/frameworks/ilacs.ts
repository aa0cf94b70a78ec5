import type { Framework } from '../../domain/framework';
import file from './ilacs.json';
import { shippedFramework } from './shippedFramework';

/**
 * Four judgements with Ofsted's four grades, and overall effectiveness: their mean, a half up, and inadequate where the protection of
 * children or children in care are inadequate. That rule is ours: Ofsted's inspectors judge, and say so.
 * @see Ofsted, "Inspecting local authority children's services" (ILACS), as from January 2023
 */
export const ilacs: Framework = shippedFramework(file);
