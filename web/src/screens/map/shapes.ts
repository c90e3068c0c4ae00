// The picture's hulls, once: their outlines on the page, by group.

import type { OpinionMap } from '../../api/shapes';
import type { Frame } from '../../opinion/frame';
import type { DrawnMap } from '../../opinion/match';
import { outline } from '../../opinion/outline';
import type { Point } from '../../opinion/place';

const air = 10; // units of the picture around a hull

export interface Shape {
  group: OpinionMap['groups'][number];
  index: number; // of the group in the map
  tag: number; // its letter and colour
  outline: Point[];
  centre: Point;
}

export function shapesOf(map: DrawnMap, frame: Frame): Shape[] {
  return map.groups.map((group, index) => {
    const hull = group.hull.map((point) => frame.place(point));
    const centre = frame.place(group.centre);
    const tag = map.tags[index]!;
    return { group, index, tag, centre, outline: outline(hull, centre, air) };
  });
}
