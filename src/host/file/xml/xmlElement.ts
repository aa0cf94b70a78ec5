/**
 * An element of a small XML part. Names are local (`c`, whether it is written `c` or `x:c`); attributes keep their written names.
 * `start` to `end` is the whole element in the source text, `innerStart` to `innerEnd` what is between its tags.
 */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** The text directly inside, references resolved. */
  text = '';
  innerStart = 0;
  innerEnd = 0;
  end = 0;

  constructor(
    readonly name: string,
    readonly prefix: string,
    readonly attributes: ReadonlyMap<string, string>,
    readonly start: number,
  ) {}

  /** The first child of that name, or its descendant when several names are given. */
  child(name: string, ...deeper: string[]): XmlElement | undefined {
    const found = this.children.find((each) => each.name === name);
    const [next, ...rest] = deeper;
    return next === undefined ? found : found?.child(next, ...rest);
  }

  all(name: string): XmlElement[] {
    return this.children.filter((each) => each.name === name);
  }

  /** Every descendant of that name, in document order. */
  within(name: string): XmlElement[] {
    return this.children.flatMap((each) =>
      each.name === name ? [each, ...each.within(name)] : each.within(name),
    );
  }

  get(attribute: string): string | undefined {
    return this.attributes.get(attribute);
  }

  /** A number, or undefined where absent or no number. */
  number(attribute: string): number | undefined {
    const text = this.attributes.get(attribute);
    if (text === undefined || text.trim() === '') return undefined;
    const value = Number(text);
    return Number.isFinite(value) ? value : undefined;
  }

  /** xsd:boolean: 1, true or on; `absent` where the attribute is not there. */
  flag(attribute: string, absent = false): boolean {
    const text = this.attributes.get(attribute);
    return text === undefined ? absent : text === '1' || text === 'true' || text === 'on';
  }

  /** `val`, where most of DrawingML keeps the one thing an element says. */
  get val(): string | undefined {
    return this.attributes.get('val');
  }

  /** The relationship id: the attribute called `id` in another namespace, whatever its prefix. */
  get relation(): string | undefined {
    for (const [name, value] of this.attributes)
      if (name.endsWith(':id') || name.endsWith(':embed')) return value;
    return undefined;
  }
}
