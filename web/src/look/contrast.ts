// Contrast of two colours as WCAG 2.2 defines it: from 1 (none) to 21 (black on white).

// One channel, 0 to 255, as light.
function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

// Of a colour written #rrggbb, or #rgb as the build shortens it.
export function luminance(colour: string): number {
  const full = colour.trim().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  const digits = /^#([0-9a-f]{6})$/i.exec(full)?.[1];
  if (!digits) throw new RangeError(`not a colour of ours: ${colour}`);
  const [red, green, blue] = [0, 2, 4].map((at) => linear(parseInt(digits.slice(at, at + 2), 16)));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light! + 0.05) / (dark! + 0.05);
}
