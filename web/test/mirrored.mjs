// A language nobody speaks, for the eyes of those who build the pages: English made longer by a
// third and written from right to left. Whatever stays unmirrored was not taken from the
// dictionaries; whatever breaks would break in Arabic. Made when a build asks for it
// (`vite build --mode mirrored`) and never offered to people.

const override = '\u202e'; // right-to-left override
const pop = '\u202c'; // back to what was before

// Places such as {count} stay what they are; every word ends with more letters than it had. What
// stands around a place is overridden on its own, since something else may come between.
export function mirrored(sentence) {
  return sentence.split(/(\{\w+\})/).map((part) => {
    if (part === '' || part.startsWith('{')) return part;
    const longer = part.replace(/\p{L}{4,}/gu,
      (word) => word + word.slice(-Math.ceil(word.length / 3)));
    return `${override}${longer}${pop}`;
  }).join('');
}

const mirroredEntry = (entry) => (typeof entry === 'string'
  ? mirrored(entry)
  : Object.fromEntries(Object.entries(entry).map(([form, text]) => [form, mirrored(text)])));

export function mirroredDictionary(dictionary) {
  return Object.fromEntries(
    Object.entries(dictionary).map(([key, entry]) => [key, mirroredEntry(entry)]));
}

export function mirroredWords() {
  return {
    name: 'mirrored words',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/words\/(?:\w+\/)?en\.json$/.test(id)) return null;
      return { code: JSON.stringify(mirroredDictionary(JSON.parse(code))), map: null };
    },
    transformIndexHtml: (html) => html.replace('<html lang="fr">', '<html lang="en" dir="rtl">'),
  };
}
