/** The width and height of a drawing of ours, in pixels. @throws Error where the text is none */
export function drawingSize(svg: string): { width: number; height: number } {
  const found = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg);
  if (found === null) throw new Error('not a drawing of ours');
  return { width: Number(found[1]), height: Number(found[2]) };
}
