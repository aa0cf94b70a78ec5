import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Pictures are drawn this much larger than they stand on the page, so that they print sharply. */
const zoom = 1.6;

const find = createRequire(__filename);
let started: Promise<{ fontBuffers: Uint8Array[] }> | undefined;

/** A drawing as a picture (PNG), with DejaVu Sans, which has all the letters of Welsh: the same on every machine. */
export async function rasterise(svg: string): Promise<Uint8Array> {
  started ??= start();
  const { fontBuffers } = await started;
  const drawing = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' },
    fitTo: { mode: 'zoom', value: zoom },
  });
  const picture = drawing.render();
  const png = picture.asPng();
  picture.free();
  drawing.free();
  return png;
}

async function start(): Promise<{ fontBuffers: Uint8Array[] }> {
  await initWasm(readFileSync(find.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = ['DejaVuSans', 'DejaVuSans-Bold'].map((name) =>
    readFileSync(find.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)),
  );
  return { fontBuffers };
}
