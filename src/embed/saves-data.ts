/** True where the reader asks for few data: then nothing large is loaded that was not asked for. */
export const savesData = (window: Window): boolean => {
  const { connection } = window.navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true || window.matchMedia('(prefers-reduced-data: reduce)').matches;
};
