// The words of the roles of civil society: only where something is tagged with one.

export const rolesWords = {
  fr: () => import('./fr.json'),
  en: () => import('./en.json'),
};
