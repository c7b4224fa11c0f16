/** What amp-iframe hands on to the frame that it makes. */
const HANDED_ON =
  /\s(?:allow|allowfullscreen|allowpaymentrequest|allowtransparency|frameborder|referrerpolicy|sandbox|scrolling|title)(?:="[^"]*")?/g;

/** What an article in AMP does with a frame, as far as it concerns the frame: its picture lies over it until it has loaded, and it is made as high as it says, where it may be. */
const RUNTIME = `
const box = document.querySelector('[data-amp]');
const frame = box.querySelector('iframe');
frame.addEventListener('load', () => {
  box.querySelector('[placeholder]').hidden = true;
  frame.contentWindow.postMessage({ sentinel: 'amp', type: 'send-embed-state' }, '*');
});
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.sentinel !== 'amp' || data.type !== 'embed-size') return;
  if (box.hasAttribute('resizable')) frame.height = data.height;
});`;

/**
 * What the runtime of AMP makes of a snippet for it, by what its documentation says: a frame with these attributes and a mark behind its address, in a box of the shape that `layout="responsive"`
 * asks for. The runtime itself comes from its own server only, and its validator's rules likewise.
 */
export const asAmp = (snippet: string): string => {
  const [, attributes = '', inside = ''] = /<amp-iframe ([\s\S]*?)>([\s\S]*)<\/amp-iframe>/.exec(snippet) ?? [];
  const of = (name: string): string => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const kept = [...` ${attributes}`.matchAll(HANDED_ON)].map(([text]) => text).join('');
  const resizable = /\sresizable(?:\s|$)/.test(attributes) ? ' resizable' : '';
  return `<div data-amp${resizable} style="position:relative;width:${of('width')}px">
<iframe src="${of('src')}#amp=1" width="${of('width')}" height="${of('height')}"${kept}></iframe>
${inside.replaceAll('<amp-img', '<img').replaceAll('</amp-img>', '')}</div><script>${RUNTIME}</script>`;
};
