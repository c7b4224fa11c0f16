import { describe, expect, test } from 'vitest';
import { legTrack } from '../../../src/network/leg-track.ts';
import type { LonLat, Post } from '../../../src/network/types.ts';

const createPost = (km: number, vertex: number): Post => ({ km, vertex, station: null, estimated: false });
const MERIDIAN: readonly LonLat[] = [
  [131, 43],
  [131, 43.1],
  [131, 43.2],
  [131, 43.4],
  [131, 43.5],
];

describe('chainage of a leg', () => {
  test('is the posts at the posts, however long the line is drawn', () => {
    const track = legTrack(MERIDIAN, [createPost(0, 0), createPost(50, 2), createPost(60, 4)]);
    expect([track.km[0], track.km[2], track.km[4]]).toEqual([0, 50, 60]);
  });

  test('grows with the drawn length between two posts', () => {
    const track = legTrack(MERIDIAN, [createPost(0, 0), createPost(30, 1), createPost(70, 4)]);
    expect([...track.km].map((km) => Math.round(km * 1000) / 1000)).toEqual([0, 30, 40, 60, 70]);
  });

  test('leaves out a vertex that is drawn twice, and keeps the posts', () => {
    const line: readonly LonLat[] = [
      [131, 43],
      [131, 43],
      [131, 43.1],
      [131, 43.1],
      [131, 43.2],
      [131, 43.2],
    ];
    const track = legTrack(line, [createPost(0, 0), createPost(10, 3), createPost(20, 5)]);
    expect([...track.km]).toEqual([0, 10, 20]);
    expect([...track.lat]).toEqual([43, 43.1, 43.2]);
  });

  test('two posts drawn on one spot keep their kilometres', () => {
    const line: readonly LonLat[] = [
      [131, 43],
      [131, 43.1],
      [131, 43.1],
      [131, 43.1],
    ];
    const track = legTrack(line, [createPost(0, 0), createPost(10, 1), createPost(12, 3)]);
    expect([...track.km]).toEqual([0, 10, 12]);
  });
});
