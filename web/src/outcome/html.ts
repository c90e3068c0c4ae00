// The outcome as one HTML file without script, without any address outside itself: it reads on a
// screen, prints on A4, and opens in twenty years.

import { runsOf, shareOf, type Block, type Line, type Outcome } from './outcome';
import sheet from './print_sheet.css?inline';
import { directionOf } from '../words/words';

const signs: Record<string, string> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;',
};
export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign]!);

function inline(line: Line): string {
  return runsOf(line).map((run) => {
    let html = escaped(run.text).replace(/\n/g, '<br>');
    if (run.strong) html = `<strong>${html}</strong>`;
    if (run.emphasis) html = `<em>${html}</em>`;
    if (!run.language) return html;
    const direction = directionOf(run.language);
    return `<span lang="${escaped(run.language)}" dir="${direction}">${html}</span>`;
  }).join('');
}

function table(block: Extract<Block, { kind: 'table' }>): string {
  const cell = (name: 'td' | 'th', html: string, at: number, scope: string) =>
    `<${name}${scope}${block.columns[at]?.figures ? ' class="figures"' : ''}>${html}</${name}>`;
  const head = block.columns.map((column, at) => (
    cell('th', escaped(column.title), at, ' scope="col"'))).join('');
  const columns = block.columns.map((column) => (
    `<col style="inline-size: ${shareOf(column, block.columns)}">`)).join('');
  const rows = block.rows.map((row) => `<tr>${row.map((line, at) => (
    at === 0 ? cell('th', inline(line), at, ' scope="row"') : cell('td', inline(line), at, '')))
    .join('')}</tr>`).join('\n');
  return `<table>\n<caption>${escaped(block.caption)}</caption>\n<colgroup>${columns}</colgroup>\n`
    + `<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>`;
}

function html(block: Block): string {
  switch (block.kind) {
    case 'heading': return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`;
    case 'paragraph': return `<p>${inline(block.text)}</p>`;
    case 'words': {
      const source = block.source ? `<footer>${escaped(block.source)}</footer>` : '';
      return `<blockquote><p>${inline(block.text)}</p>${source}</blockquote>`;
    }
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${inline(item)}</li>`).join('\n');
      return `<${name}>\n${items}\n</${name}>`;
    }
    case 'table': return table(block);
  }
}

interface Standalone {
  language: string;
  title: string;
  sheet: string; // the whole style sheet
  body: string; // markup
}

// One file that needs nothing besides itself, and runs nothing.
export function standalone({ language, title, sheet: style, body }: Standalone): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

export function htmlOf(outcome: Outcome): string {
  const invented = outcome.invented ? `<p class="invented">${escaped(outcome.invented)}</p>\n` : '';
  return standalone({
    language: outcome.language,
    title: outcome.title,
    sheet,
    body: `<header>
${invented}<h1>${escaped(outcome.title)}</h1>
<p class="subtitle">${escaped(outcome.subtitle)}</p>
</header>
<main>
${outcome.blocks.map(html).join('\n')}
</main>
<footer class="citation">${escaped(outcome.citation)}</footer>`,
  });
}
