/** Keeps what is shown in the page's address, so that it outlives a reload. */
export const rememberAddress = ({ history }: Window, address: string): void => {
  try {
    history.replaceState(null, '', address);
  } catch {
    // A sandboxed frame may have no address of its own to keep it in: then a reload goes back to what the host asked for.
  }
};
