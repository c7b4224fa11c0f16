/** What WordPress 6 leaves of an oEmbed answer of a site that it does not know: these attributes of the frame, and no others. */
const KEPT = new Set(['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title']);

/**
 * What WordPress makes of the `html` of an oEmbed answer, by what its documentation says of unknown providers: all but one frame goes, most of its attributes go, a sandbox of its own comes, and a
 * secret behind the address.
 */
export const asWordPress = (html: string): string => {
  const [frame] = /<iframe[\s\S]*?><\/iframe>/.exec(html) ?? [];
  if (frame === undefined) throw new Error('WordPress takes an answer only for its frame, and finds none.');
  const end = frame.indexOf('>');
  const kept = [...frame.slice(0, end).matchAll(/([a-z]+)="([^"]*)"/g)]
    .filter(([, name]) => KEPT.has(name!))
    .map(([, name, value]) => ` ${name}="${name === 'src' ? `${value}#?secret=AbCdEf0123` : value}"`);
  return `<iframe sandbox="allow-scripts" security="restricted"${kept.join('')} data-secret="AbCdEf0123"${frame.slice(end)}`;
};
