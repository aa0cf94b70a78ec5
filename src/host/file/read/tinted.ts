/** Hue, lightness and saturation run from 0 to 240 and are whole, as Windows has them: Excel's colours come out only so. */
const full = 240;
const third = full / 3;
const sixth = full / 6;

/**
 * A colour lightened (tint above 0) or darkened (below) on its lightness (ECMA-376 part 1, 18.8.3). 4472C4 lightened by 0.4 is
 * 8EA9DB, as Excel shows "Lighter 40%".
 * @param color "#RRGGBB"
 * @param tint -1 (black) to 1 (white)
 */
export function tinted(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const { hue, light, saturation } = toHls(red, green, blue);
  const moved = Math.trunc(tint < 0 ? light * (1 + tint) : light * (1 - tint) + full - full * (1 - tint));
  const hex = toRgb(hue, moved, saturation).map((part) =>
    Math.max(0, Math.min(255, part)).toString(16).padStart(2, '0'),
  );
  return `#${hex.join('').toUpperCase()}`;
}

function toHls(red: number, green: number, blue: number): { hue: number; light: number; saturation: number } {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const sum = most + least;
  const spread = most - least;
  const light = Math.trunc((sum * full + 255) / 510);
  if (spread === 0) return { hue: 160, light, saturation: 0 };
  const base = light <= full / 2 ? sum : 510 - sum;
  const saturation = Math.trunc((spread * full + Math.trunc(base / 2)) / base);
  const distance = (part: number): number => Math.trunc(((most - part) * sixth + spread / 2) / spread);
  const hue =
    red === most
      ? distance(blue) - distance(green)
      : green === most
        ? third + distance(red) - distance(blue)
        : 2 * third + distance(green) - distance(red);
  return { hue: (hue + full) % full, light, saturation };
}

function toRgb(hue: number, light: number, saturation: number): number[] {
  if (saturation === 0) return [1, 1, 1].map(() => Math.trunc((light * 255) / full));
  const high =
    light <= full / 2
      ? Math.trunc((light * (full + saturation) + full / 2) / full)
      : light + saturation - Math.trunc((light * saturation + full / 2) / full);
  const low = 2 * light - high;
  const part = (turned: number): number => {
    const at = (turned + full) % full;
    if (at < sixth) return low + Math.trunc(((high - low) * at + sixth / 2) / sixth);
    if (at < full / 2) return high;
    if (at < 2 * third) return low + Math.trunc(((high - low) * (2 * third - at) + sixth / 2) / sixth);
    return low;
  };
  return [hue + third, hue, hue - third].map((turned) => Math.trunc((part(turned) * 255 + full / 2) / full));
}
