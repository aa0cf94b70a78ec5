/** Makes a picture (PNG) of a drawing: by a canvas in a browser, by resvg in Node. */
export type Rasterise = (svg: string) => Promise<Uint8Array>;
