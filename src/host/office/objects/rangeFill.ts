import { objectType } from '../objectType';
import { changeAll, facetMember } from './rangeFormat';

/** Excel.RangeFill; solid colours only. */
export const rangeFill = objectType('RangeFill', {
  members: {
    Color: facetMember('1.1', 'fill/color'),
    Clear: {
      since: '1.1',
      call: (target, _args, session) => {
        changeAll(target, session, (format) => ({ ...format, fill: undefined }));
      },
    },
  },
});
