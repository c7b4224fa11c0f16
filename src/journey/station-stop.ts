import type { RouteStation } from '../network/types.ts';
import type { StopKind } from './prior.ts';

/** The stop that a station of the network makes likely; null for points of the line at which nothing stops. */
export function stationStop({ role, rank }: RouteStation): (StopKind & ('wayside' | 'station' | 'principal')) | null {
  switch (role) {
    case 'station':
      return rank <= 2 ? 'principal' : rank === 5 ? 'wayside' : 'station';
    case 'halt':
      return 'wayside';
    case 'junction':
      return 'station';
    // Formalities of a border take place at the stations on either side of it.
    case 'bridge':
    case 'border':
      return null;
  }
}
