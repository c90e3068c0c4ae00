// What pages and the service worker call the same.

export const shellPrefix = 'entente-shell-';
export const keptName = 'entente-kept-1';
export const keptHeader = 'Entente-Kept'; // when the host said what is shown now
