import { objectType } from '../objectType';
import { keepReference } from '../keepReference';
import { rangeActions } from './rangeActions';
import { rangeContents } from './rangeContents';
import { rangeNavigation } from './rangeNavigation';
import { rangePlace } from './rangePlace';
import { rangeProperties } from './rangeProperties';
import { rangeSearch } from './rangeSearch';

/** Excel.Range. Its many members are kept by what they are about. */
export const range = objectType('Range', {
  members: {
    ...rangePlace,
    ...rangeContents,
    ...rangeNavigation,
    ...rangeSearch,
    ...rangeActions,
    ...rangeProperties,
    _KeepReference: { since: '1.1', call: keepReference },
  },
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  exists: ({ gone }) => gone !== true,
});
