import type { Framework } from '../../domain/framework';
import file from './cqc-local-authority.json';
import { shippedFramework } from './shippedFramework';

/**
 * One question, four themes, nine quality statements with scores of 1 to 4, as the Care Quality Commission assesses English councils' adult
 * social care. The rating is the sum as a percentage of 36, to a whole percent: from 39 requires improvement, from 63 good, from 88
 * outstanding. The published bands have gaps (38.9% is 14 of 36): see `bandLevel`. Definitions and kinds of evidence are our own words.
 * @see CQC, "How we determine ratings" (local authority assessments)
 */
export const cqcLocalAuthority: Framework = shippedFramework(file);
