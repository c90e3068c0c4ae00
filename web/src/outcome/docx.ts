// The outcome for a word processor: A4, styles by name, headings for its outline, tables whose head
// comes back on every page. The library that writes it is fetched when somebody asks.

import type { Paragraph, Table, TextRun } from 'docx';

import { runsOf, type Block, type Line, type Outcome } from './outcome';

export const wordType =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Docx = typeof import('docx');
type Piece = Paragraph | Table;

const a4 = { width: 11_906, height: 16_838 }; // twentieths of a point
const margin = { top: 1_134, bottom: 1_247, left: 1_247, right: 1_247 };
const breadth = a4.width - margin.left - margin.right;
const ink = '1B1F24';
const quiet = '5A6068';
const line = 'DCD8CF';
const seal = '2F3A8C';
const voice = 'Georgia';
const tags = { fr: 'fr-FR', en: 'en-GB' } as const;

class Writer {
  private lists = 0;

  constructor(private readonly docx: Docx) {}

  runs(text: Line, more: { color?: string; size?: number } = {}): TextRun[] {
    return runsOf(text).flatMap((run) => run.text.split('\n').map((part, at) => {
      return new this.docx.TextRun({
        text: part,
        ...(at > 0 ? { break: 1 } : {}),
        ...(run.strong ? { bold: true } : {}),
        ...(run.emphasis ? { italics: true } : {}),
        ...(run.language ? { language: { value: run.language } } : {}),
        ...more,
      });
    }));
  }

  block(block: Block): Piece[] {
    const { docx } = this;
    switch (block.kind) {
      case 'heading': {
        const heading = [docx.HeadingLevel.HEADING_1, docx.HeadingLevel.HEADING_2,
          docx.HeadingLevel.HEADING_3][block.level - 1]!;
        return [new docx.Paragraph({ heading, children: this.runs(block.text) })];
      }
      case 'paragraph': return [new docx.Paragraph({ children: this.runs(block.text) })];
      case 'words': return this.words(block);
      case 'list': return this.list(block);
      case 'table': return this.table(block);
    }
  }

  private words(block: Extract<Block, { kind: 'words' }>): Piece[] {
    const { docx } = this;
    const said = new docx.Paragraph({
      style: 'Words', keepLines: true, keepNext: block.source !== undefined,
      children: this.runs(block.text),
    });
    if (block.source === undefined) return [said];
    return [said, new docx.Paragraph({ style: 'Source', children: this.runs(block.source) })];
  }

  // Each ordered list counts from one: it has a numbering instance of its own.
  private list(block: Extract<Block, { kind: 'list' }>): Piece[] {
    this.lists += 1;
    const reference = block.ordered ? 'numbers' : 'bullets';
    return block.items.map((item) => new this.docx.Paragraph({
      numbering: { reference, level: 0, instance: this.lists },
      spacing: { after: 60 },
      children: this.runs(item),
    }));
  }

  private table(block: Extract<Block, { kind: 'table' }>): Piece[] {
    const { docx } = this;
    const all = block.columns.reduce((sum, column) => sum + (column.share ?? 1), 0);
    const widths = block.columns.map((column) => (
      Math.floor((breadth * (column.share ?? 1)) / all)));
    const cell = (text: Line, at: number, head: boolean) => new docx.TableCell({
      width: { size: widths[at] ?? 0, type: docx.WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 0, right: 120 },
      children: [new docx.Paragraph({
        alignment: block.columns[at]?.figures ? docx.AlignmentType.END : docx.AlignmentType.START,
        spacing: { after: 0 },
        children: this.runs(text, head ? { color: quiet, size: 17 } : { size: 19 }),
      })],
    });
    const row = (lines: Line[], head: boolean) => new docx.TableRow({
      tableHeader: head, cantSplit: true, children: lines.map((text, at) => cell(text, at, head)),
    });
    const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
    const thin = { style: docx.BorderStyle.SINGLE, size: 4, color: line };
    return [
      new docx.Paragraph({ style: 'TableTitle', keepNext: true,
        children: this.runs(block.caption) }),
      new docx.Table({
        columnWidths: widths,
        width: { size: breadth, type: docx.WidthType.DXA },
        layout: docx.TableLayoutType.FIXED,
        borders: { top: thin, bottom: thin, left: none, right: none, insideVertical: none,
          insideHorizontal: thin },
        rows: [row(block.columns.map((column) => column.title), true),
          ...block.rows.map((lines) => row(lines, false))],
      }),
      new docx.Paragraph({ spacing: { after: 80 }, children: [] }),
    ];
  }
}

const styles = {
  paragraphStyles: [
    { id: 'Words', name: 'Words', basedOn: 'Normal', next: 'Normal', run: { size: 24 },
      paragraph: { indent: { start: 284 }, spacing: { after: 60 },
        border: { left: { style: 'single' as const, size: 18, color: seal, space: 8 } } } },
    { id: 'Source', name: 'Source', basedOn: 'Normal', next: 'Normal',
      run: { size: 17, color: quiet },
      paragraph: { indent: { start: 284 }, spacing: { after: 160 } } },
    { id: 'TableTitle', name: 'Table title', basedOn: 'Normal', next: 'Normal',
      run: { size: 17, color: quiet }, paragraph: { spacing: { before: 120, after: 60 } } },
    { id: 'Subtitle2', name: 'Under the title', basedOn: 'Normal', next: 'Normal',
      run: { color: quiet }, paragraph: { spacing: { after: 240 } } },
  ],
};

function looks(docx: Docx, outcome: Outcome) {
  const heading = (size: number, before: number) => ({
    run: { font: voice, size, color: ink, bold: false },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  });
  const level = (format: 'bullet' | 'decimal', text: string) => ({
    level: 0, text,
    format: format === 'bullet' ? docx.LevelFormat.BULLET : docx.LevelFormat.DECIMAL,
    style: { paragraph: { indent: { left: 425, hanging: 283 } } },
  });
  return {
    styles: {
      default: {
        document: {
          run: { font: voice, size: 21, color: ink, language: { value: tags[outcome.language] } },
          paragraph: { spacing: { after: 120, line: 288 } },
        },
        title: heading(44, 0),
        heading1: heading(30, 360),
        heading2: { ...heading(23, 240), run: { font: voice, size: 23, color: ink, bold: true } },
        heading3: {
          ...heading(21, 160), run: { font: voice, size: 21, color: ink, italics: true },
        },
      },
      ...styles,
    },
    numbering: {
      config: [
        { reference: 'bullets', levels: [level('bullet', '•')] },
        { reference: 'numbers', levels: [level('decimal', '%1.')] },
      ],
    },
  };
}

export async function docxOf(outcome: Outcome): Promise<Blob> {
  const docx = await import('docx');
  const writer = new Writer(docx);
  const small = { size: 16, color: quiet };
  const pages = new docx.Paragraph({
    alignment: docx.AlignmentType.CENTER,
    children: [new docx.TextRun({
      ...small, children: [docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES],
    })],
  });
  const foot = new docx.Paragraph({ children: writer.runs(outcome.citation, small) });
  const invented = outcome.invented
    ? [new docx.Paragraph({ spacing: { after: 240 },
      children: writer.runs([{ text: outcome.invented, emphasis: true }]) })]
    : [];
  const file = new docx.Document({
    title: outcome.title,
    creator: 'Entente',
    description: outcome.subtitle,
    ...looks(docx, outcome),
    sections: [{
      properties: { page: { size: a4, margin } },
      footers: { default: new docx.Footer({ children: [foot, pages] }) },
      children: [
        ...invented,
        new docx.Paragraph({ heading: docx.HeadingLevel.TITLE,
          children: writer.runs(outcome.title) }),
        new docx.Paragraph({ style: 'Subtitle2', children: writer.runs(outcome.subtitle) }),
        ...outcome.blocks.flatMap((block) => writer.block(block)),
      ],
    }],
  });
  return undated(await docx.Packer.toArrayBuffer(file), outcome.at);
}

// The library writes the present moment into the file, which would differ with every download: one
// outcome is one file, bit for bit, and its moment is that of the outcome.
async function undated(packed: ArrayBuffer, at: number): Promise<Blob> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const parts = unzipSync(new Uint8Array(packed));
  const core = 'docProps/core.xml';
  const moment = new Date(at * 1_000).toISOString();
  parts[core] = strToU8(strFromU8(parts[core]!)
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${moment}`));
  // An archive keeps wall time without a zone: local midnight is the same everywhere.
  const bytes = zipSync(parts, { mtime: new Date(1980, 0, 1) });
  return new Blob([new Uint8Array(bytes)], { type: wordType });
}
