/** A queue that gives the least first. `before(a, b)` must be a strict order; make it total where the result has to be the same every time. */
export interface BinaryHeap<T> {
  push(item: T): void;
  pop(): T | undefined;
}

/** Push and pop in O(log n). */
export function createHeap<T>(before: (a: T, b: T) => boolean): BinaryHeap<T> {
  const items: T[] = [];
  const swapIfBefore = (child: number, parent: number): boolean => {
    const a = items[child]!;
    const b = items[parent]!;
    if (!before(a, b)) return false;
    items[child] = b;
    items[parent] = a;
    return true;
  };
  const siftDown = () => {
    let parent = 0;
    for (;;) {
      const left = 2 * parent + 1;
      if (left >= items.length) return;
      const right = left + 1;
      const least = right < items.length && before(items[right]!, items[left]!) ? right : left;
      if (!swapIfBefore(least, parent)) return;
      parent = least;
    }
  };
  return {
    push(item) {
      let child = items.push(item) - 1;
      while (child > 0 && swapIfBefore(child, (child - 1) >> 1)) child = (child - 1) >> 1;
    },
    pop() {
      const top = items[0];
      const last = items.pop();
      if (items.length > 0 && last !== undefined) {
        items[0] = last;
        siftDown();
      }
      return top;
    },
  };
}
