/**
 * A number in Excel's General format: up to 11 characters, exponents beyond.
 * @see "General" in support.microsoft.com, Number format codes
 */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-9 || size >= 1e11)) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const power = Number(exponent);
    const shown = mantissa.replace(/\.?0+$/, '');
    return `${shown}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  const whole = Math.trunc(size).toString().length;
  const shown = value.toFixed(Math.max(0, Math.min(9, 10 - whole)));
  return shown.includes('.') ? shown.replace(/\.?0+$/, '') : shown;
}

/** The digits of a fixed-point number, rounded half away from zero on what a decimal reader sees (1.005 → "1.01"). */
export function fixedText(size: number, decimals: number): string {
  if (size >= 1e21) return size.toFixed(0);
  const shifted = Number(`${size}e${decimals}`);
  const rounded = Number.isNaN(shifted) ? size : Number(`${Math.round(shifted)}e-${decimals}`);
  return (Number.isNaN(rounded) ? size : rounded).toFixed(decimals);
}
