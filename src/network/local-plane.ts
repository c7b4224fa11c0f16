/** Kilometres per degree of latitude on the sphere of mean radius 6371.0088 km. */
export const KM_PER_DEGREE = (6371.0088 * Math.PI) / 180;

/** Kilometres per degree of longitude at a latitude. */
export const kmPerLonDegree = (lat: number): number => KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
