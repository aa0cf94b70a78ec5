import { names } from './names';

/** A relationships part: each link as `id kind target`, with a fourth word for one that leads outside. Whole types may be given. */
export function relationsOf(...links: string[]): string {
  const rows = links.map((link) => {
    const [id, kind = '', target, mode] = link.split(' ');
    const type = kind.startsWith('http') ? kind : `${names.relations}/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`;
  });
  return `${names.head}<Relationships xmlns="${names.packages}/relationships">${rows.join('')}</Relationships>`;
}
