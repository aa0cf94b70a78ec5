import { drawingSize } from '../../drawing/drawingSize';

/** Pictures are drawn this much larger than they stand on the page, so that they print sharply. */
const zoom = 2;

/** A drawing as a picture (PNG), by the browser's own canvas. @throws Error where the browser draws none */
export async function rasterise(svg: string): Promise<Uint8Array> {
  const { width, height } = drawingSize(svg);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * zoom;
  canvas.height = height * zoom;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('the browser made no picture of a drawing');
  return new Uint8Array(await blob.arrayBuffer());
}
