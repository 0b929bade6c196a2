// Where a menu stands so that all of it is on the screen.

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

const MARGIN_PX = 8;

/** Where a menu is asked for: a point, or the lower corner of a button `height` high. */
export interface Anchor extends Point {
  height?: number;
}

/**
 * The upper left corner, in CSS pixels, of a menu of `size` that is opened at `at`: below it and
 * towards the end of the line, or to the other side where there is no room.
 */
export function placeMenu(at: Anchor, size: Size, screen: Size, rightToLeft: boolean): Point {
  const after = { ltr: at.x, rtl: at.x - size.width };
  const fits = (x: number) => x >= MARGIN_PX && x + size.width <= screen.width - MARGIN_PX;
  const [first, second] = rightToLeft ? [after.rtl, after.ltr] : [after.ltr, after.rtl];
  const x = fits(first) ? first : fits(second) ? second : first;
  const y =
    at.y + size.height <= screen.height - MARGIN_PX ? at.y : at.y - (at.height ?? 0) - size.height;
  return {
    x: clamp(x, screen.width - size.width - MARGIN_PX),
    y: clamp(y, screen.height - size.height - MARGIN_PX),
  };
}

/** One that is larger than the screen begins at its edge. */
function clamp(value: number, most: number): number {
  return Math.max(MARGIN_PX, Math.min(value, most));
}
