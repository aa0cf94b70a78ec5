import type { XmlElement } from '../xml/xmlElement';
import { resolveTarget } from './resolveTarget';

/** From one part to another, or to an address outside. */
export interface Relationship {
  id: string;
  /** The whole type, and its last step, which is the same in Transitional and Strict files: `worksheet`, `hyperlink` … */
  type: string;
  kind: string;
  target: string;
  external: boolean;
  /** The part that is meant; '' where it is external. */
  part: string;
}

export function readRelationships(root: XmlElement, part: string): Relationship[] {
  return root.all('Relationship').map((element) => {
    const type = element.get('Type') ?? '';
    const target = element.get('Target') ?? '';
    const external = element.get('TargetMode') === 'External';
    return {
      id: element.get('Id') ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target,
      external,
      part: external ? '' : resolveTarget(part, target),
    };
  });
}
