import { defineElement } from '../embed/define-element.ts';

// From the folder of hashed files to the one with cases and loader.
defineElement(window, new URL(/* @vite-ignore */ '../', import.meta.url).href);
