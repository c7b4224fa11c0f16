import type { ChainageInterval } from '../../network/types.ts';
import { kmAtTime } from '../../scene/stringline/curve-at.ts';
import type { ReportBox, RouteString } from '../../scene/stringline/types.ts';
import { clampToSpan } from '../../time/span.ts';
import type { Span } from '../../time/types.ts';
import type { StringlineShape } from './types.ts';

/** Below this extent a diagram would show its own rounding. */
const LEAST_KM = 12;

const COUNTS: readonly ReportBox['standing'][] = ['used', 'doubtful', 'contradicted'];

/** The chainages of the likeliest route that a window of time has to show: its widest band and the reports that count. */
export function kmDomain({ strings, boxes }: StringlineShape, window: Span): ChainageInterval {
  const lead = strings[0];
  if (lead === undefined) return { fromKm: 0, toKm: LEAST_KM };
  const stretches = boxes
    .filter(({ routeId, standing }) => routeId === lead.routeId && COUNTS.includes(standing))
    .filter((box) => box.window.start <= window.end && box.window.end >= window.start);
  const band = bandIn(lead, window);
  const shown: readonly ChainageInterval[] = band === null ? stretches : [...stretches, band];
  if (shown.length === 0) return { fromKm: lead.fromKm, toKm: Math.max(lead.fromKm + LEAST_KM, lead.toKm) };
  const fromKm = Math.min(...shown.map((each) => each.fromKm));
  const toKm = Math.max(...shown.map((each) => each.toKm));
  const lack = Math.max(0, LEAST_KM - (toKm - fromKm)) / 2;
  return { fromKm: fromKm - lack, toKm: toKm + lack };
}

function bandIn({ bands, span }: RouteString, window: Span): ChainageInterval | null {
  const widest = bands[0];
  if (widest === undefined || span === null || window.end < span.start || window.start > span.end) return null;
  const fromKm = kmAtTime(widest.late, clampToSpan(window.start, span)) ?? widest.late[0]![1];
  const toKm = kmAtTime(widest.early, clampToSpan(window.end, span)) ?? widest.early.at(-1)![1];
  return { fromKm, toKm };
}
