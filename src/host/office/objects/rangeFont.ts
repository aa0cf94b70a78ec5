import { objectType } from '../objectType';
import { facetMember } from './rangeFormat';

/** Excel.RangeFont */
export const rangeFont = objectType('RangeFont', {
  members: {
    Name: facetMember('1.1', 'font/name'),
    Size: facetMember('1.1', 'font/size'),
    Bold: facetMember('1.1', 'font/bold'),
    Italic: facetMember('1.1', 'font/italic'),
    Underline: facetMember('1.1', 'font/underline'),
    Strikethrough: facetMember('1.9', 'font/strikethrough'),
    Color: facetMember('1.1', 'font/color'),
  },
});
