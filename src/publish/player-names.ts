/** Files whose names stay while what they load changes: pages that were published years ago name them. The first makes players of the elements on a page, the second fits frames to their content. */
export const LOADER = 'sightline.js';
export const HOST_SCRIPT = 'host.js';

/** Says in a frame why its player does not come. A classic script, since a module is what may be missing. */
export const FRAME_HELP = 'frame-help.js';

/** The licences of the packages that are bundled in the player. */
export const LICENSES = 'licenses.md';
