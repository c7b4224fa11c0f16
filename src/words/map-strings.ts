/** What is said on the map itself: measuring on it, its marks, its views. */
export interface MapStrings {
  readonly evidenceView: string;
  readonly junctionView: string;
  /** Where the top of the map is: one letter, or what stands for it. */
  readonly north: string;
  /** The button, and the name of what it opens. */
  readonly measure: string;
  readonly measureName: string;
  /** How to use it where the map can be clicked, and where there is only a drawing. */
  readonly measureHint: string;
  readonly measureHintDrawn: string;
  readonly measureFrom: string;
  readonly measureTo: string;
  readonly choosePlace: string;
  readonly close: string;
  readonly straight: string;
  readonly byRail: string;
  readonly noRail: string;
  /** A direction with its bearing: `north-east (46°)`. */
  readonly bearing: (direction: string, degrees: string) => string;
  readonly offRails: (km: string) => string;
  /** A spot of the map, by degrees with their sign already turned into a hemisphere. */
  readonly spot: (lat: string, hemisphere: 'N' | 'S', lon: string, side: 'E' | 'W') => string;
  readonly showOnMap: string;
  /** Names the button for those who hear it. */
  readonly showClaimOnMap: (claim: string) => string;
  readonly legend: string;
  readonly marks: MarkNames;
}

/** The marks of the map with what each of them says, and how surely. */
export interface MarkNames {
  readonly glow: string;
  readonly median: string;
  readonly travelled: string;
  readonly known: string;
  readonly approximate: string;
  readonly past: string;
  readonly current: string;
  readonly future: string;
  readonly doubtful: string;
  readonly expectation: string;
  readonly area: string;
  readonly claim: string;
  readonly night: string;
}
