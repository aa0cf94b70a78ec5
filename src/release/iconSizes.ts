/** Pixels: ribbon buttons want 16, 32 and 80, the store 32 and 64, high-density screens 128. */
export const iconSizes = [16, 32, 64, 80, 128] as const;
