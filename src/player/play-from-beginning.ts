import type { Clock } from '../clock/create-clock.ts';
import type { Command } from '../clock/types.ts';
import type { CaseTime } from '../time/types.ts';

/**
 * The clock's `dispatch` for a playback that may have opened late in its story, at the moment of its picture: as long as nobody has gone anywhere, playing
 * begins at the beginning. Backwards it goes on from where it is.
 * @param chosen true where somebody asked for the opening moment: then playing goes on from there
 */
export const playFromBeginning = (
  clock: Pick<Clock, 'dispatch' | 'state'>,
  chosen: boolean,
  beginning: () => CaseTime,
): ((command: Command) => void) => {
  let isChosen = chosen;
  return (command) => {
    const { playing, rate } = clock.state;
    const starts = !playing && (command.type === 'play' || command.type === 'toggle');
    if (starts && !isChosen && rate > 0) clock.dispatch({ type: 'seek', t: beginning() });
    isChosen ||= starts || playing || command.type === 'seek' || command.type === 'step' || command.type === 'restart';
    clock.dispatch(command);
  };
};
