import { DASHES, GHOST, RINGS, TRAIN, WAVE } from '../../look/marks.ts';
import type { Palette } from '../../look/palette.ts';

export const MARKS = [
  'train',
  'peek',
  'endBar',
  'ghost',
  'past',
  'current',
  'future',
  'heldFrom',
  'heldTo',
  'expectation',
  'doubtful',
  'leftOut',
  'chosen',
  'lastKnown',
  'end',
] as const;

export type Mark = (typeof MARKS)[number];

/** CSS pixels: holds the largest mark with its rim. */
export const MARK_SIZE = 28;

export interface MarkAtlas {
  readonly image: ImageData;
  readonly mapping: Readonly<Record<Mark, { x: number; y: number; width: number; height: number; mask: boolean }>>;
}

/** The marks of the map, drawn once per theme into one picture, in the order of MARKS from left to right. */
export function drawMarkAtlas(palette: Palette, pixelRatio: number): MarkAtlas {
  const side = Math.round(MARK_SIZE * pixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = side * MARKS.length;
  canvas.height = side;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('No 2D canvas.');
  MARKS.forEach((mark, i) => {
    pen.setTransform(pixelRatio, 0, 0, pixelRatio, (i + 0.5) * side, side / 2);
    draw(pen, mark, palette);
  });
  const cell = (mark: Mark) => ({ x: MARKS.indexOf(mark) * side, y: 0, width: side, height: side, mask: false });
  const mapping = Object.fromEntries(MARKS.map((mark) => [mark, cell(mark)])) as MarkAtlas['mapping'];
  return { image: pen.getImageData(0, 0, canvas.width, canvas.height), mapping };
}

function draw(pen: CanvasRenderingContext2D, mark: Mark, palette: Palette): void {
  switch (mark) {
    case 'train':
      disc(pen, TRAIN.radius + TRAIN.rim, palette.land);
      disc(pen, TRAIN.radius, palette.train);
      return;
    case 'peek':
      ring(pen, TRAIN.radius, RINGS.width, palette.train, palette.land);
      return;
    case 'endBar':
      bar(pen, TRAIN.endBarHalf + 1, TRAIN.endBarWidth + 2, palette.land);
      bar(pen, TRAIN.endBarHalf, TRAIN.endBarWidth, palette.train);
      return;
    case 'ghost':
      capsule(pen, GHOST.halfLength + GHOST.rim, GHOST.width + 2 * GHOST.rim, palette.land);
      pen.globalAlpha = GHOST.opacity;
      capsule(pen, GHOST.halfLength, GHOST.width, palette.train);
      pen.globalAlpha = 1;
      return;
    case 'past':
      ring(pen, RINGS.radius, RINGS.width, palette.text, palette.land);
      return;
    case 'current':
      ring(pen, RINGS.currentRadius, RINGS.currentWidth, palette.text, palette.card);
      return;
    case 'future':
      ring(pen, RINGS.radius, RINGS.width, palette.text, palette.land, DASHES.future);
      return;
    case 'heldFrom':
      ring(pen, RINGS.radius, RINGS.currentWidth, palette.text, palette.land);
      return;
    case 'heldTo':
      ring(pen, RINGS.radius, RINGS.currentWidth, palette.text, palette.land, DASHES.future);
      return;
    case 'leftOut':
      ring(pen, RINGS.radius, RINGS.leftOutWidth, palette.muted, palette.land);
      strike(pen, RINGS.radius + RINGS.strike, RINGS.leftOutWidth, palette.muted);
      return;
    case 'chosen':
      ring(pen, RINGS.chosenRadius, RINGS.width, palette.text, null);
      return;
    case 'expectation':
      ring(pen, RINGS.radius, RINGS.width, palette.claim, palette.land, DASHES.future);
      return;
    case 'doubtful':
      wavyRing(pen, palette.text, palette.land);
      return;
    case 'end':
      ring(pen, RINGS.endRadius, RINGS.endWidth, palette.claim, palette.card);
      return;
    case 'lastKnown':
      ring(pen, RINGS.lastKnownRadius, RINGS.lastKnownWidth, palette.text, null);
      return;
  }
}

function disc(pen: CanvasRenderingContext2D, radius: number, color: string): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  pen.fillStyle = color;
  pen.fill();
}

/** Upright, so that turned by the running direction it lies across the track. */
function bar(pen: CanvasRenderingContext2D, half: number, width: number, color: string): void {
  pen.fillStyle = color;
  pen.fillRect(-half, -width / 2, 2 * half, width);
}

/** Upright, so that turned by the running direction it lies along the track. */
function capsule(pen: CanvasRenderingContext2D, half: number, width: number, color: string): void {
  pen.beginPath();
  pen.roundRect(-width / 2, -half, width, 2 * half, width / 2);
  pen.fillStyle = color;
  pen.fill();
}

function ring(
  pen: CanvasRenderingContext2D,
  radius: number,
  width: number,
  color: string,
  inside: string | null,
  dash: readonly number[] = [],
): void {
  if (inside !== null) disc(pen, radius + width / 2 + 1, inside);
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
  stroke(pen, width, color, dash);
}

/** From lower left to upper right. */
function strike(pen: CanvasRenderingContext2D, half: number, width: number, color: string): void {
  const reach = half * Math.SQRT1_2;
  pen.beginPath();
  pen.moveTo(-reach, reach);
  pen.lineTo(reach, -reach);
  stroke(pen, width, color, []);
}

function wavyRing(pen: CanvasRenderingContext2D, color: string, inside: string): void {
  disc(pen, RINGS.radius + RINGS.width + WAVE.amplitude, inside);
  pen.beginPath();
  for (let degrees = 0; degrees <= 360; degrees += 4) {
    const angle = (degrees * Math.PI) / 180;
    const radius = RINGS.radius + WAVE.amplitude * Math.sin(WAVE.waves * angle);
    pen.lineTo(radius * Math.cos(angle), radius * Math.sin(angle));
  }
  stroke(pen, 0.8 * RINGS.width, color, []);
}

function stroke(pen: CanvasRenderingContext2D, width: number, color: string, dash: readonly number[]): void {
  pen.lineWidth = width;
  pen.strokeStyle = color;
  pen.setLineDash([...dash]);
  pen.stroke();
  pen.setLineDash([]);
}
