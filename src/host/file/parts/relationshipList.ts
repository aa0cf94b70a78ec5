import { attributesText } from '../xml/attributesText';
import type { Relationship } from './readRelationships';
import { relationshipType } from './relationshipType';
import { relativeTarget } from './relativeTarget';

/** The relationships of one part while it is being changed. */
export class RelationshipList {
  isChanged = false;
  readonly all: Relationship[];

  constructor(
    private readonly part: string,
    existing: readonly Relationship[],
    private readonly strict: boolean,
  ) {
    this.all = [...existing];
  }

  find(id: string | undefined): Relationship | undefined {
    return this.all.find((each) => each.id === id);
  }

  /** Links another part, or an address outside, and gives the new id. */
  add(kind: string, to: { part: string } | { address: string }): string {
    const ids = new Set(this.all.map((each) => each.id));
    let number = this.all.length + 1;
    while (ids.has(`rId${number}`)) number++;
    const external = 'address' in to;
    const part = external ? '' : to.part;
    const target = external ? to.address : relativeTarget(this.part, part);
    this.all.push({
      id: `rId${number}`,
      type: relationshipType(kind, this.strict),
      kind,
      target,
      external,
      part,
    });
    this.isChanged = true;
    return `rId${number}`;
  }

  /** The id of the link to a part, made if there is none. */
  link(kind: string, part: string): string {
    return this.all.find((each) => each.part === part)?.id ?? this.add(kind, { part });
  }

  remove(matches: (relationship: Relationship) => boolean): void {
    for (let i = this.all.length - 1; i >= 0; i--) {
      const each = this.all[i];
      if (!each || !matches(each)) continue;
      this.all.splice(i, 1);
      this.isChanged = true;
    }
  }

  text(): string {
    const rows = this.all.map(({ id, type, target, external }) => {
      const mode = external ? 'External' : undefined;
      return `<Relationship${attributesText([
        ['Id', id],
        ['Type', type],
        ['Target', target],
        ['TargetMode', mode],
      ])}/>`;
    });
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`
    );
  }
}
