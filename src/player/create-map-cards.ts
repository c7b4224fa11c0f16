import { langOf, textIn } from '../case/text.ts';
import type { Lang } from '../case/types.ts';
import type { LonLat } from '../network/types.ts';
import type { SceneContext } from '../scene/context.ts';
import { type Measurement, measureBetween } from '../scene/measure-between.ts';
import type { MeasuredDistance } from '../scene/measure-distance-claims.ts';
import { placePoint } from '../scene/place-point.ts';
import { type Ruler, rulerFrom, rulerOf, rulerOfClaim } from '../scene/ruler.ts';
import type { Spot } from '../stage/types.ts';
import { adoptStylesAround } from '../ui/adopt-styles-around.ts';
import { createClaimCard } from '../ui/claim-card.ts';
import { createClaimList } from '../ui/claim-list.ts';
import { setAttribute } from '../ui/create-element.ts';
import type { Layout } from '../ui/layout.ts';
import { createLegend } from '../ui/legend.ts';
import { createMeasureTool, type MeasureEnd } from '../ui/measure-tool.ts';
import { MAP_CARD_STYLES } from '../ui/styles/map-card-styles.ts';
import { allLabels, lateStringsFor } from '../words/late-strings.ts';
import { measurementRows, spotWords } from '../words/measure-words.ts';
import { stringsFor } from '../words/strings.ts';
import { claimItems } from './view/claim-items.ts';

export interface MapCardsDeps {
  readonly layout: Layout;
  /** Say whether what they open is open. */
  readonly buttons: Readonly<Record<'measure' | 'legend', HTMLElement>>;
  readonly context: SceneContext;
  readonly measured: readonly MeasuredDistance[];
  readonly lang: Lang;
  /** Clicks on the map are to be taken as spots. */
  readonly onMeasuring: (measuring: boolean) => void;
  /** What is to be drawn as measured; null for nothing. */
  readonly onRule: (ruler: Ruler | null) => void;
  /** Positions that the reader wants to see. */
  readonly onFrame: (positions: readonly LonLat[]) => void;
  readonly say: (text: string) => void;
}

/** What can be opened on the map, one at a time: a claimed distance, the measuring tool, the legend; and the list of the claimed distances. */
export interface MapCards {
  /** Opens one of them, or closes it; its button has the focus after that. */
  readonly toggle: (type: 'measure' | 'legend') => void;
  /** The line of a claim was chosen on the map. */
  readonly openClaim: (claimId: string) => void;
  /** A spot of the map was pointed at or taken, while measuring. */
  readonly spot: (spot: Spot) => void;
  /** The distances as known at another time; an open one that nobody could know then closes. */
  readonly setMeasured: (measured: readonly MeasuredDistance[]) => void;
  readonly destroy: () => void;
}

type Opened = { readonly type: 'measure' | 'legend' } | { readonly type: 'claim'; readonly claimId: string };

interface End {
  readonly at: LonLat;
  readonly placeId: string | null;
}

export const createMapCards = (deps: MapCardsDeps): MapCards => {
  const { layout, context, lang, buttons } = deps;
  const { case: subject, network, routes } = context;
  const { map } = stringsFor(lang);
  const labels = allLabels(lang);
  const { cards } = lateStringsFor(lang);
  const dropStyles = adoptStylesAround(layout.element, [MAP_CARD_STYLES]);
  let { measured } = deps;
  let claims = claimItems(measured, subject, lang);
  const placeAt = new Map(
    [...subject.places.values()].flatMap((place) => {
      const isPoint = place.shape.type === 'station' || place.shape.type === 'point';
      const at = isPoint ? placePoint(subject.places, network, place, null, [])?.at : undefined;
      return at === undefined ? [] : [[place.id, at] as const];
    }),
  );
  let opened: Opened | null = null;
  let from: End | null = null;
  let to: End | null = null;
  /** Who opened it gets the focus back; null where it was opened on the map. */
  let giveBack: (() => void) | null = null;

  const measuredNow = (end: End | null): Measurement | null =>
    from === null || end === null ? null : measureBetween(network, routes, from.at, end.at);
  const endOf = (end: End | null): MeasureEnd => {
    if (end === null) return null;
    return end.placeId === null ? { spot: spotWords(end.at, lang) } : { placeId: end.placeId };
  };
  /** @param last the second end, or the spot that is pointed at in its place */
  const showMeasure = (last: End | null): void => {
    const measurement = measuredNow(last);
    const isOpen = opened?.type === 'measure';
    tool.update({
      open: isOpen,
      live: layout.map.dataset.drawing === undefined,
      from: endOf(from),
      to: endOf(to),
      rows: measurement === null ? [] : measurementRows(measurement, lang),
    });
    if (isOpen) deps.onRule(measurement !== null ? rulerOf(measurement) : from === null ? null : rulerFrom(from.at));
  };
  const show = (): void => {
    const claimId = opened?.type === 'claim' ? opened.claimId : null;
    const claim = measured.find((each) => each.known && each.claim.id === claimId);
    card.update(claim === undefined ? null : (claims.find(({ id }) => id === claimId) ?? null));
    legend.update({ open: opened?.type === 'legend' });
    setAttribute(buttons.measure, 'aria-expanded', String(opened?.type === 'measure'));
    setAttribute(buttons.legend, 'aria-expanded', String(opened?.type === 'legend'));
    deps.onMeasuring(opened?.type === 'measure');
    if (opened?.type !== 'measure') deps.onRule(claim === undefined ? null : rulerOfClaim(claim, routes));
    showMeasure(to);
  };
  const open = (next: Opened, back: (() => void) | null): void => {
    opened = next;
    giveBack = back;
    show();
  };
  const close = (): void => {
    opened = null;
    from = null;
    to = null;
    show();
    giveBack?.();
    giveBack = null;
  };
  const toggle = (type: 'measure' | 'legend'): void => {
    if (opened?.type === type) {
      close();
      return;
    }
    open({ type }, () => buttons[type].focus());
    (type === 'measure' ? tool : legend).focus();
  };
  const tell = (): void => {
    const measurement = measuredNow(to);
    if (measurement === null) return;
    deps.say(
      measurementRows(measurement, lang)
        .map(({ label, value }) => `${label}: ${value}`)
        .join('; '),
    );
  };

  const card = createClaimCard({ labels, cards, onClose: close });
  const legend = createLegend({ title: map.legend, cards, onClose: close });
  const tool = createMeasureTool({
    cards,
    places: [...placeAt.keys()].map((id) => {
      const { name } = subject.places.get(id)!;
      return { id, name: textIn(name, lang), nameLang: langOf(name, subject, lang) };
    }),
    onChoose: (end, placeId) => {
      const at = placeId === null ? undefined : placeAt.get(placeId);
      const chosen = at === undefined ? null : { at, placeId };
      if (end === 'from') from = chosen;
      else to = chosen;
      showMeasure(to);
      if (from !== null && to !== null) deps.onFrame([from.at, to.at]);
      tell();
    },
    onClose: close,
  });
  const list = createClaimList({
    labels,
    cards,
    onOpen: (claimId) => {
      open({ type: 'claim', claimId }, () => list.focus(claimId));
      const claim = measured.find((each) => each.claim.id === claimId);
      if (claim !== undefined) deps.onFrame([claim.from, claim.to]);
      card.focus();
    },
  });
  layout.mapBottom.append(card.element, tool.element, legend.element);
  layout.claims.append(list.element);
  list.update(claims);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || opened === null) return;
    event.preventDefault();
    close();
  };
  layout.element.addEventListener('keydown', leave);
  show();

  return {
    toggle,
    openClaim(claimId) {
      open({ type: 'claim', claimId }, null);
      // On a phone it stands below map and diagram, where who has pressed the line does not look.
      card.element.scrollIntoView({ block: 'nearest' });
    },
    spot({ at, reportId, chosen }) {
      if (opened?.type !== 'measure') return;
      const place = reportId === null ? null : (context.reportById.get(reportId)?.place ?? null);
      const placed = place === null ? undefined : placeAt.get(place.id);
      const end: End = placed === undefined ? { at, placeId: null } : { at: placed, placeId: place!.id };
      if (!chosen) {
        if (from !== null && to === null) showMeasure(end);
        return;
      }
      if (from === null || to !== null) {
        from = end;
        to = null;
      } else {
        to = end;
      }
      showMeasure(to);
      tell();
    },
    setMeasured(next) {
      if (next === measured) return;
      measured = next;
      claims = claimItems(measured, subject, lang);
      list.update(claims);
      const claimId = opened?.type === 'claim' ? opened.claimId : null;
      if (claimId === null || measured.some(({ claim, known }) => known && claim.id === claimId)) return;
      // The focus stays where the reader has changed what is known.
      opened = null;
      giveBack = null;
      show();
    },
    destroy() {
      layout.element.removeEventListener('keydown', leave);
      for (const control of [card, legend, tool, list]) control.destroy();
      dropStyles();
    },
  };
};
