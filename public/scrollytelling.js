// Leads a Sightline player through an article: the step on the reading line sends the map to its time, and so do two buttons. It listens to the page's own
// scrolling and takes none of it over. Markup and styles: EMBEDDING.md, "Scrollytelling".
for (const story of document.querySelectorAll('[data-story]')) {
  const frame = story.querySelector('iframe');
  const steps = [...story.querySelectorAll('[data-step]')];
  const back = story.querySelector('[data-back]');
  const on = story.querySelector('[data-on]');
  const count = story.querySelector('[data-count]');
  const status = story.querySelector('[role="status"]');
  let current = 0;

  const tell = (command) => frame.contentWindow?.postMessage({ type: 'sightline', v: 1, ...command }, '*');
  const seek = () => tell({ command: 'seek', at: steps[current].querySelector('time').dateTime });
  const show = (index) => {
    current = index;
    steps.forEach((step, i) => {
      if (i === index) step.setAttribute('aria-current', 'step');
      else step.removeAttribute('aria-current');
    });
    // Not `disabled`: that would take the focus away from under the reader's finger.
    back.setAttribute('aria-disabled', String(index === 0));
    on.setAttribute('aria-disabled', String(index === steps.length - 1));
    count.textContent = `${index + 1} / ${steps.length}`;
    tell({ command: 'pause' });
    seek();
  };
  const go = (by) => {
    const step = steps[current + by];
    if (step === undefined) return;
    show(current + by);
    step.scrollIntoView({ block: 'start' });
    // Said only here: who scrolls reads the step itself.
    status.textContent = `${count.textContent}: ${step.querySelector('h2, h3').textContent}`;
  };

  // The line lies at seven tenths of the window's height. A step is as high as it takes for exactly one to be on it.
  const line = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const index = steps.indexOf(target);
        if (isIntersecting && index !== current) show(index);
      }
    },
    { rootMargin: '-70% 0px -30% 0px' },
  );
  for (const step of steps) line.observe(step);
  back.addEventListener('click', () => go(-1));
  on.addEventListener('click', () => go(1));
  // What was asked before the frame listened is lost.
  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow && data?.type === 'sightline' && data.event === 'ready') seek();
  });
  story.dataset.led = '';
  show(0);
}
