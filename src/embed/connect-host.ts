import type { HostCommand } from './host-command.ts';
import { type FrameEvent, heightMessages, isSizeQuestion } from './host-messages.ts';

export interface HostConnection {
  readonly tell: (event: FrameEvent) => void;
  readonly disconnect: () => void;
}

/**
 * Talks with the page that frames this one, if there is one: the height of `element` on change only, events out, commands in. Commands count
 * only from the parent itself; what is sent is no secret, so it goes to a parent of any origin.
 */
export const connectHost = (deps: {
  readonly window: Window;
  readonly element: HTMLElement;
  readonly childId: string | null;
  readonly onCommand: (command: HostCommand) => void;
}): HostConnection => {
  const { window: frame, element } = deps;
  if (frame.parent === frame) return { tell: () => {}, disconnect: () => {} };
  let told = 0;
  let ended = false;
  const post = (message: unknown): void => frame.parent.postMessage(message, '*');
  const tellHeight = (): void => {
    told = Math.ceil(element.getBoundingClientRect().height);
    for (const message of heightMessages(told, deps.childId)) post(message);
  };
  const sizes = new ResizeObserver(() => {
    if (Math.ceil(element.getBoundingClientRect().height) !== told) tellHeight();
  });
  const listen = ({ source, data }: MessageEvent): void => {
    if (source !== frame.parent) return;
    if (isSizeQuestion(data)) tellHeight();
    if (typeof data === 'object') void obey(data);
  };
  /** Few hosts ask for anything: what reads their messages is loaded with the first one. They keep their order. */
  const obey = async (data: unknown): Promise<void> => {
    const { parseHostCommand } = await import('./parse-host-command.ts');
    const command = parseHostCommand(data);
    if (command !== null && !ended) deps.onCommand(command);
  };
  sizes.observe(element);
  frame.addEventListener('message', listen);
  return {
    tell: (event) => post({ type: 'sightline', v: 1, ...event }),
    disconnect: () => {
      ended = true;
      sizes.disconnect();
      frame.removeEventListener('message', listen);
    },
  };
};
