/** What a reader does on the diagram, in CSS pixels from its upper left corner. */
export interface PointerGestures {
  /** Pressed by one finger or a mouse, before anything becomes of it. */
  readonly onPress: () => void;
  /** Pressed, and while it is dragged. */
  readonly onSeek: (x: number) => void;
  /** What was sought since the press was not meant: a second finger came. */
  readonly onTakeBack: () => void;
  /** Whether there is something to pick near a point: then a press waits for what becomes of it. */
  readonly canPick: (x: number, y: number, slop: number) => boolean;
  /** Pressed and let go on one spot where something can be picked. */
  readonly onPick: (x: number, y: number, slop: number) => void;
  readonly onHover: (at: { readonly x: number; readonly y: number } | null) => void;
  /** While a stretch is brushed with Shift held, and when it is let go. */
  readonly onBrush: (fromX: number, toX: number, done: boolean) => void;
  /** Wheel with Ctrl or Command held, or two fingers. */
  readonly onZoom: (x: number, factor: number) => void;
  /** A sideways wheel, or two fingers moved together. False where there is nothing to move. */
  readonly onPan: (dx: number) => boolean;
}

/** A press that moves less than this is a click. */
const CLICK_PX = 4;
const SLOP = { mouse: 3, touch: 12 } as const;
/** One notch of a wheel is 100, a trackpad's pinch a few. */
const WHEEL_PER_E = 300;

interface Finger {
  readonly x: number;
  readonly y: number;
}

type Press =
  | { readonly type: 'none' }
  | { readonly type: 'click'; readonly id: number; readonly at: Finger; readonly slop: number }
  | { readonly type: 'seek'; readonly id: number }
  | { readonly type: 'brush'; readonly id: number; readonly fromX: number }
  | { readonly type: 'pinch' };

/**
 * Turns the pointer's events on an element into gestures. The plain wheel and a vertical swipe stay the page's.
 * @returns a function that lets go of the element
 */
export const followPointer = (element: HTMLElement, gestures: PointerGestures): (() => void) => {
  let press: Press = { type: 'none' };
  const fingers = new Map<number, Finger>();
  const at = (event: MouseEvent): Finger => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left - element.clientLeft, y: event.clientY - box.top - element.clientTop };
  };

  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const finger = at(event);
    fingers.set(event.pointerId, finger);
    element.setPointerCapture(event.pointerId);
    gestures.onHover(null);
    if (fingers.size === 1) gestures.onPress();
    // Two fingers hardly ever land at once: the first may have dragged some pixels by then.
    if (fingers.size === 2 && press.type === 'seek') gestures.onTakeBack();
    if (fingers.size === 2) press = { type: 'pinch' };
    else if (event.shiftKey) press = { type: 'brush', id: event.pointerId, fromX: finger.x };
    else startPress(event, finger);
  };

  /** A mouse seeks at once; a finger may be about to scroll the page. */
  const startPress = ({ pointerId: id, pointerType }: PointerEvent, finger: Finger): void => {
    const isMouse = pointerType === 'mouse';
    const slop = isMouse ? SLOP.mouse : SLOP.touch;
    const waits = !isMouse || gestures.canPick(finger.x, finger.y, slop);
    press = waits ? { type: 'click', id, at: finger, slop } : { type: 'seek', id };
    if (!waits) gestures.onSeek(finger.x);
  };

  const move = (event: PointerEvent): void => {
    const finger = at(event);
    const before = fingers.get(event.pointerId);
    if (before === undefined) {
      if (event.pointerType === 'mouse') gestures.onHover(finger);
      return;
    }
    if (press.type === 'pinch') pinch(event.pointerId, before, finger);
    fingers.set(event.pointerId, finger);
    if (press.type === 'click' && Math.abs(finger.x - press.at.x) > CLICK_PX) press = { type: 'seek', id: press.id };
    if (press.type === 'seek' && press.id === event.pointerId) gestures.onSeek(finger.x);
    if (press.type === 'brush') gestures.onBrush(press.fromX, finger.x, false);
  };

  const pinch = (id: number, before: Finger, now: Finger): void => {
    const other = [...fingers].find(([key]) => key !== id)?.[1];
    if (other === undefined) return;
    const apart = (finger: Finger): number => Math.max(20, Math.abs(finger.x - other.x));
    // What was under the middle of the fingers stays under it.
    gestures.onZoom((before.x + other.x) / 2, apart(now) / apart(before));
    gestures.onPan((before.x - now.x) / 2);
  };

  const up = (event: PointerEvent): void => {
    const finger = at(event);
    if (press.type === 'click') {
      const { at: pressed, slop } = press;
      if (gestures.canPick(pressed.x, pressed.y, slop)) gestures.onPick(pressed.x, pressed.y, slop);
      else gestures.onSeek(finger.x);
    }
    if (press.type === 'brush') gestures.onBrush(press.fromX, finger.x, true);
    leave(event);
  };

  const leave = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    if (event.type === 'pointercancel' && press.type === 'brush') gestures.onBrush(press.fromX, press.fromX, true);
    press = { type: 'none' };
  };

  const wheel = (event: WheelEvent): void => {
    const zooms = event.ctrlKey || event.metaKey;
    if (!zooms && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    if (zooms) gestures.onZoom(at(event).x, Math.exp(-event.deltaY / WHEEL_PER_E));
    else if (!gestures.onPan(event.deltaX)) return;
    event.preventDefault();
  };

  const out = (): void => gestures.onHover(null);
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', leave);
  element.addEventListener('pointerleave', out);
  element.addEventListener('wheel', wheel, { passive: false });
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', leave);
    element.removeEventListener('pointerleave', out);
    element.removeEventListener('wheel', wheel);
  };
};
