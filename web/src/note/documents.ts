// The text of a file, as lines: plain text, OpenDocument (.odt), Word (.docx) and PDF. Nothing is
// sent anywhere: the file is read on this device.

import { parseXml, XmlCdata, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';

export type DocumentFault = 'too_large' | 'kind_unknown' | 'damaged' | 'no_text';
export type ReadDocument = { text: string } | { fault: DocumentFault };

const bytesMax = 10_000_000; // of a file, and of each part inside it
const pagesMax = 60; // of a PDF

type Parts = Record<string, Uint8Array>;

// A part that claims to be small and is not is cut off by its claim, and then no whole XML.
function partsOf(bytes: Uint8Array, names: string[]): Parts {
  return unzipSync(bytes, {
    filter: (file) => names.includes(file.name) && file.originalSize <= bytesMax,
  });
}

const tree = (part: Uint8Array): XmlElement => {
  const { root } = parseXml(strFromU8(part));
  if (!root) throw new RangeError('no root element');
  return root;
};
const childrenOf = (node: XmlElement): XmlElement[] =>
  node.children.filter((child): child is XmlElement => child instanceof XmlElement);
function* within(node: XmlElement): Generator<XmlElement> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* within(child);
  }
}

// --- OpenDocument -----------------------------------------------------------------------------

const unspoken = new Set(['text:note', 'office:annotation', 'text:tracked-changes',
  'text:ruby-text', 'draw:object', 'text:table-of-content']);

function odtInline(node: XmlNode): string {
  if (node instanceof XmlText || node instanceof XmlCdata) return node.text;
  if (!(node instanceof XmlElement) || unspoken.has(node.name)) return '';
  switch (node.name) {
    case 'text:s': return ' '.repeat(Math.min(80, Number(node.attributes['text:c'] ?? 1)));
    case 'text:tab': return '\t';
    case 'text:line-break': return '\n';
    default: return node.children.map(odtInline).join('');
  }
}

function odtLines(node: XmlElement, numbered: Set<string>, mark = ''): string[] {
  if (unspoken.has(node.name)) return [];
  if (node.name === 'text:p' || node.name === 'text:h') return [mark + odtInline(node), ''];
  if (node.name !== 'text:list') {
    return childrenOf(node).flatMap((child) => odtLines(child, numbered, mark));
  }
  const style = node.attributes['text:style-name'] ?? '';
  const counted = numbered.has(style) || (style === '' && /^\d/.test(mark));
  return childrenOf(node).flatMap((item, at) =>
    childrenOf(item).flatMap((child, part) => {
      const own = part > 0 && child.name !== 'text:list' ? '' : counted ? `${at + 1}. ` : '• ';
      return odtLines(child, numbered, own);
    }));
}

function odtText(bytes: Uint8Array): string {
  const { 'content.xml': content } = partsOf(bytes, ['content.xml']);
  if (!content) throw new RangeError('no content.xml');
  const root = tree(content);
  const numbered = new Set<string>();
  for (const node of within(root)) {
    if (node.name !== 'text:list-style') continue;
    const first = childrenOf(node).find((level) => level.attributes['text:level'] === '1');
    if (first?.name === 'text:list-level-style-number') {
      numbered.add(node.attributes['style:name'] ?? '');
    }
  }
  const body = [...within(root)].find((node) => node.name === 'office:text');
  return body ? odtLines(body, numbered).join('\n') : '';
}

// --- Word -------------------------------------------------------------------------------------

function docxInline(node: XmlNode): string {
  if (!(node instanceof XmlElement)) return '';
  switch (node.name) {
    case 'w:t': return node.text;
    case 'w:tab': return '\t';
    case 'w:br': case 'w:cr': return '\n';
    case 'w:noBreakHyphen': return '-';
    case 'w:del': case 'w:pPr': case 'w:footnoteReference': return '';
    default: return node.children.map(docxInline).join('');
  }
}

const named = (node: XmlElement | undefined, name: string) =>
  node && childrenOf(node).find((child) => child.name === name);
const value = (node: XmlElement | undefined) => node?.attributes['w:val'];

// Which numberings count; the others are bullets.
function countedLists(part: Uint8Array | undefined): Set<string> {
  if (!part) return new Set();
  const all = childrenOf(tree(part));
  const formats = new Map(all.filter((node) => node.name === 'w:abstractNum').map((node) => {
    const level = childrenOf(node).find((one) => one.attributes['w:ilvl'] === '0');
    return [node.attributes['w:abstractNumId'], value(named(level, 'w:numFmt'))];
  }));
  const counted = all.filter((node) => node.name === 'w:num')
    .filter((node) => formats.get(value(named(node, 'w:abstractNumId'))) !== 'bullet');
  return new Set(counted.map((node) => node.attributes['w:numId'] ?? ''));
}

function docxText(bytes: Uint8Array): string {
  const parts = partsOf(bytes, ['word/document.xml', 'word/numbering.xml']);
  const document = parts['word/document.xml'];
  if (!document) throw new RangeError('no word/document.xml');
  const counted = countedLists(parts['word/numbering.xml']);
  const lines: string[] = [];
  for (const node of within(tree(document))) {
    if (node.name !== 'w:p') continue;
    const style = named(node, 'w:pPr');
    const list = value(named(named(style, 'w:numPr'), 'w:numId'));
    const styled = /^(?:list(?:bullet|number)|listepuces|listenumros)/i
      .exec(value(named(style, 'w:pStyle')) ?? '')?.[0].toLowerCase();
    const isCounted = list ? counted.has(list) : styled?.includes('num');
    const mark = list === '0' || (!list && !styled) ? '' : isCounted ? '1. ' : '• ';
    lines.push(mark + docxInline(node), '');
  }
  return lines.join('\n');
}

// --- PDF --------------------------------------------------------------------------------------

interface Run {
  str: string;
  hasEOL: boolean;
  transform: number[]; // the last two are x and y on the page
  height: number;
}

// The reader of PDF is large: fetched only when somebody brings one.
async function pdfText(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(bytes);
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, pagesMax); number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    pages.push(pageText(content.items as Run[]));
  }
  return pages.join('\f');
}

// A gap wider than a line and a half stands for an empty line.
export function pageText(runs: Run[]): string {
  let text = '';
  let line: number | null = null;
  for (const run of runs) {
    const y = run.transform[5] ?? 0;
    const height = run.height || 12;
    if (line !== null && text.endsWith('\n') && Math.abs(line - y) > 1.9 * height) text += '\n';
    text += run.str;
    if (run.hasEOL) text += '\n';
    if (run.str.trim() !== '') line = y;
  }
  return text;
}

// --- Which -----------------------------------------------------------------------------------

const starts = (bytes: Uint8Array, mark: string) =>
  [...mark].every((character, at) => bytes[at] === character.charCodeAt(0));

async function textOf(name: string, bytes: Uint8Array): Promise<string | null> {
  if (starts(bytes, '%PDF-')) return pdfText(bytes);
  if (starts(bytes, 'PK')) return /\.docx$/i.test(name) ? docxText(bytes) : odtText(bytes);
  if (!/\.(?:txt|md|text)$/i.test(name)) return null;
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

export async function readDocument(name: string, bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length > bytesMax) return { fault: 'too_large' };
  try {
    const text = await textOf(name, bytes);
    if (text === null) return { fault: 'kind_unknown' };
    return /\p{L}/u.test(text) ? { text } : { fault: 'no_text' };
  } catch {
    return { fault: 'damaged' };
  }
}
