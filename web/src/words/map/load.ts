// The words of the opinion map: its drawing, its filters, how steady it is.

export const mapWords = {
  fr: () => import('./fr.json'),
  en: () => import('./en.json'),
};
