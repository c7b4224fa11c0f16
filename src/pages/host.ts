import { followHeights } from '../embed/follow-heights.ts';

// A classic script knows its own address only while it runs first.
const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) followHeights(window, new URL(currentScript.src).origin);
