/** What is said on the map itself: its views, and the buttons of what opens on it. */
export interface MapStrings {
  readonly evidenceView: string;
  readonly junctionView: string;
  /** Where the top of the map is: one letter, or what stands for it. */
  readonly north: string;
  /** The buttons of what opens on the map. That comes later, and brings its own words. */
  readonly measure: string;
  readonly legend: string;
}
