import { BehaviorSubject, type Observable, Subject, type Subscription } from 'rxjs';
import { clampToSpan } from '../time/span.ts';
import type { Span } from '../time/types.ts';
import { inOrder } from './marks.ts';
import { createPace } from './pace.ts';
import { reduce } from './reduce.ts';
import { transition } from './transition.ts';
import type { ClockEvent, Command, Mark, Speed, Transport } from './types.ts';

const DEFAULT_SPEED: Speed = { paced: true, rate: 1 };

export interface ClockOptions {
  readonly span: Span;
  /** In any order. Those outside the span are never reached. */
  readonly marks: readonly Mark[];
  /** Where playback stands at first; by default paused at the start of the span, at the pace of the reports. */
  readonly initial?: Partial<Pick<Transport, 't' | 'playing' | 'loop'>> & { readonly speed?: Speed };
  /** Wall-clock seconds from frame to frame (`animationFrames`). Listened to only while playing. */
  readonly frames$?: Observable<number>;
}

export interface Clock {
  /** The state now, on subscription, and every one after it. */
  readonly state$: Observable<Transport>;
  /** What happens, each after the state that it belongs to. */
  readonly events$: Observable<ClockEvent>;
  /** The state now. */
  readonly state: Transport;
  readonly dispatch: (command: Command) => void;
  /** Another span and other marks, after a new `as-of`. Keeps the moment where the new span has it; tells no event. */
  readonly setTimeline: (span: Span, marks: readonly Mark[]) => void;
  /** Completes both streams and lets go of the frames. Commands after it do nothing. */
  readonly destroy: () => void;
}

type Input = Command | { readonly type: 'timeline'; readonly span: Span; readonly marks: readonly Mark[] };

interface Memory {
  readonly transport: Transport;
  readonly marks: readonly Mark[];
  readonly events: readonly ClockEvent[];
}

const remember = ({ transport, marks }: Memory, input: Input): Memory =>
  input.type === 'timeline'
    ? {
        transport: {
          ...transport,
          span: input.span,
          pace: createPace(input.span, input.marks),
          t: clampToSpan(transport.t, input.span),
        },
        marks: inOrder(input.marks),
        events: [],
      }
    : { ...transition(transport, input, marks), marks };

/** By the rules of the commands, so that a rate of 0 or a moment outside the span out of a link does no harm. */
const firstTransport = ({ span, marks, initial = {} }: ClockOptions): Transport => {
  const { t, playing, speed, loop } = initial;
  const atStart: Transport = {
    span,
    pace: createPace(span, marks),
    t: span.start,
    playing: playing ?? false,
    ...DEFAULT_SPEED,
    loop: loop ?? false,
  };
  const atSpeed = reduce(atStart, { type: 'speed', speed: speed ?? DEFAULT_SPEED }, []);
  return reduce(atSpeed, { type: 'seek', t: t ?? span.start }, []);
};

/** The playback's one writer of time: commands and frames in, states and events out. */
export const createClock = (options: ClockOptions): Clock => {
  const { marks, frames$ } = options;
  const first = firstTransport(options);
  const states$ = new BehaviorSubject(first);
  const events$ = new Subject<ClockEvent>();
  let memory: Memory = { transport: first, marks: inOrder(marks), events: [] };
  const queue: Input[] = [];
  let works = false;
  let ended = false;
  // A listener may send a command from within an event: the queue lets the events of one command end first.
  const take = (input: Input): void => {
    if (ended) return;
    queue.push(input);
    if (works) return;
    works = true;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      memory = remember(memory, next);
      if (memory.transport !== states$.value) states$.next(memory.transport);
      for (const event of memory.events) events$.next(event);
    }
    works = false;
  };
  let frames: Subscription | undefined;
  let follows = false;
  // No operators, and no scheduler as the queue: the smallest of them brings a third of RxJS along, `switchMap` half of it.
  states$.subscribe(({ playing }) => {
    if (playing === follows) return;
    follows = playing;
    frames?.unsubscribe();
    frames = playing ? frames$?.subscribe((elapsedS) => take({ type: 'tick', elapsedS })) : undefined;
  });
  return {
    state$: states$.asObservable(),
    events$: events$.asObservable(),
    get state() {
      return states$.value;
    },
    dispatch: take,
    setTimeline: (nextSpan, nextMarks) => take({ type: 'timeline', span: nextSpan, marks: nextMarks }),
    destroy: () => {
      frames?.unsubscribe();
      ended = true;
      states$.complete();
      events$.complete();
    },
  };
};
