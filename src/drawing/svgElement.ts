type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element as text; numbers to a hundredth of a pixel, texts escaped, attributes without a value left out. */
export function svgElement(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const all = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attributeText(value)}"`]))
    .join('');
  return children.length === 0 ? `<${name}${all}/>` : `<${name}${all}>${children.join('')}</${name}>`;
}

/** Text as it may stand between tags; what XML cannot hold is left out. */
export function svgText(text: string): string {
  return Array.from(text)
    .filter((letter) => letter >= ' ' && letter !== '\uFFFE' && letter !== '\uFFFF')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function attributeText(value: string | number): string {
  if (typeof value === 'string') return svgText(value).replaceAll('"', '&quot;');
  return String(Math.round(value * 100) / 100);
}
