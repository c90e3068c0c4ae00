import { describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';

import { pageText, readDocument } from './documents';
import { readNote } from './read_note';

const zipped = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const odtNames = ['office', 'text', 'style'].map((name) =>
  `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
const odt = (body: string) => zipped({
  'content.xml': `<?xml version="1.0"?><office:document-content ${odtNames}>
<office:automatic-styles><text:list-style style:name="L1"><text:list-level-style-number
text:level="1"/></text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet
text:level="1"/></text:list-style></office:automatic-styles>
<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
});
const listed = (style: string, items: string[]) => `<text:list text:style-name="${style}">`
  + items.map((item) => `<text:list-item><text:p>${item}</text:p></text:list-item>`).join('')
  + '</text:list>';

const docx = (body: string) => zipped({
  'word/document.xml': `<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`,
  'word/numbering.xml': `<w:numbering xmlns:w="x">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>
</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>
</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
});
const worded = (text: string, list = '') => '<w:p><w:pPr>'
  + (list && `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`)
  + `</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

// One page with two lines, as the standard asks (ISO 32000-1, 7.5): no compression, one font.
function pdf(): Uint8Array {
  const stream = 'BT /F1 12 Tf 72 720 Td (Guiding questions) Tj 0 -30 Td (- What is next?) Tj ET';
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R'
    + '/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`];
  let text = '%PDF-1.4\n';
  const at = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 5\n0000000000 65535 f \n${at.join('')}`;
  return strToU8(`${text}${table}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`);
}

const noteIn = async (name: string, bytes: Uint8Array) => {
  const read = await readDocument(name, bytes);
  if ('fault' in read) throw new Error(read.fault);
  return readNote(read.text);
};

describe('A document', () => {
  it('in OpenDocument gives its lists, and no footnote', async () => {
    const note = await noteIn('note.odt', odt('<text:h>Objectifs</text:h>'
      + listed('L1', ['Comprendre<text:note>pourquoi</text:note> ;', 'Convenir.'])
      + '<text:h>Questions directrices</text:h>'
      + listed('L2', ['Qui<text:s text:c="1"/>vient ?', 'Qui&#160;manque ?', 'Et après ?'])));
    expect(note.objectives).toEqual(['Comprendre', 'Convenir.']);
    expect(note.questions).toEqual(['Qui vient ?', 'Qui\u00a0manque ?', 'Et après ?']);
  });

  it('in Word gives its lists, and nothing struck out', async () => {
    const note = await noteIn('note.DOCX', docx(worded('Objectives') + worded('Understand', '1')
      + worded('Agree', '1') + worded('Guiding questions') + worded('Who comes?', '2')
      + '<w:p><w:del><w:r><w:delText>Gone?</w:delText></w:r></w:del></w:p>'
      + worded('Who is missing?', '2')));
    expect(note.objectives).toEqual(['Understand', 'Agree']);
    expect(note.questions).toEqual(['Who comes?', 'Who is missing?']);
  });

  it('in PDF gives its lines', async () => {
    expect((await noteIn('note.pdf', pdf())).questions).toEqual(['What is next?']);
  });

  it('in plain text is itself', async () => {
    expect(await readDocument('note.txt', strToU8('Objectifs : être là'))).toEqual(
      { text: 'Objectifs : être là' });
  });

  it.each([
    ['a picture', 'note.png', strToU8('\u0089PNG'), 'kind_unknown'],
    ['a broken archive', 'note.odt', strToU8('PK\u0003\u0004 and no more'), 'damaged'],
    ['an archive of something else', 'note.odt', zipped({ 'a.txt': 'a' }), 'damaged'],
    ['XML that is none', 'note.docx', zipped({ 'word/document.xml': '<w:p' }), 'damaged'],
    ['a text in no known alphabet', 'note.txt', new Uint8Array([0xff, 0xfe, 0x41]), 'damaged'],
    ['nothing but pictures', 'note.odt', odt('<text:p> </text:p>'), 'no_text'],
    ['eleven million bytes', 'note.txt', new Uint8Array(11_000_000), 'too_large'],
  ])('that is %s is refused by name', async (_, name, bytes, fault) => {
    expect(await readDocument(name, bytes)).toEqual({ fault });
  });

  it('that unpacks to more than it may is refused, not unpacked', async () => {
    const bomb = zipSync({ 'content.xml': new Uint8Array(20_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readDocument('note.odt', bomb)).toEqual({ fault: 'damaged' });
  });
});

describe('A page of PDF', () => {
  it('has an empty line where the gap is wide', () => {
    const run = (str: string, y: number) => (
      { str, hasEOL: true, height: 10, transform: [10, 0, 0, 10, 70, y] });
    expect(pageText([run('One', 700), run('two.', 688), run('Three', 650)]))
      .toBe('One\ntwo.\n\nThree\n');
  });
});
