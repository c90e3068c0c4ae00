import { parseXml } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';

import { docxOf } from './docx';
import { htmlOf } from './html';
import { fileName, textOf, type Outcome } from './outcome';
import { sample } from './sample';

async function parts(outcome: Outcome) {
  const bytes = new Uint8Array(await (await docxOf(outcome)).arrayBuffer());
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => {
    return [name, strFromU8(part)];
  }));
}

const hostile: Outcome = {
  ...sample('en'),
  title: '<script>alert(1)</script> & "so on"',
  blocks: [{
    kind: 'paragraph', text: [{ text: `</p><img src=x onerror='y'>`, language: '"><b>' }],
  }],
};

describe('The outcome as a Word file', () => {
  it('is a package of well-formed parts', async () => {
    const all = await parts(sample('fr'));
    expect(Object.keys(all)).toEqual(expect.arrayContaining(
      ['[Content_Types].xml', 'word/document.xml', 'word/styles.xml', 'word/numbering.xml']));
    for (const [name, text] of Object.entries(all)) {
      if (/\.(?:xml|rels)$/.test(name)) expect(() => parseXml(text), name).not.toThrow();
    }
  });

  it('holds every text of the outcome, in its language', async () => {
    for (const language of ['fr', 'en'] as const) {
      const outcome = sample(language);
      const { 'word/document.xml': document = '', 'word/styles.xml': looks } = await parts(outcome);
      const said = parseXml(document).text;
      for (const block of outcome.blocks) {
        const texts = 'text' in block ? [block.text]
          : block.kind === 'list' ? block.items
          : [block.caption, ...block.columns.map((column) => column.title), ...block.rows.flat()];
        for (const text of texts) {
          expect(said).toContain(textOf(text).replace(/\n/g, ''));
        }
      }
      expect(looks).toContain(`w:val="${{ fr: 'fr-FR', en: 'en-GB' }[language]}"`);
    }
  });

  it('is A4, has an outline, and repeats the head of its tables', async () => {
    const { 'word/document.xml': document } = await parts(sample('fr'));
    expect(document).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document).toContain('<w:tblHeader/>');
  });

  it('says that it is invented where it is', async () => {
    const { 'word/document.xml': document } = await parts(sample('fr'));
    expect(document).toContain(sample('fr').invented);
    const { 'word/document.xml': real } = await parts({ ...sample('fr'), invented: null });
    expect(real).not.toContain(sample('fr').invented);
  });

  it('is the same file, whenever it is taken', async () => {
    const bytes = async (day: string) => {
      vi.setSystemTime(new Date(day));
      return new Uint8Array(await (await docxOf(sample('fr'))).arrayBuffer());
    };
    vi.useFakeTimers({ toFake: ['Date'] });
    const first = await bytes('2026-01-01T00:00:00Z');
    const second = await bytes('2031-06-01T10:00:00Z');
    vi.useRealTimers();
    expect(second).toEqual(first);
    expect(strFromU8(unzipSync(first)['docProps/core.xml']!)).toContain('2026-10-13T');
  });

  it('takes markup for what it is: words', async () => {
    const { 'word/document.xml': document = '' } = await parts(hostile);
    expect(parseXml(document).text).toContain('<script>alert(1)</script> & "so on"');
  });
});

describe('The outcome as a page', () => {
  it('holds no script, and asks no other address', () => {
    const page = htmlOf(sample('fr'));
    expect(page).not.toMatch(/<script|<link|@import|url\(|https?:/);
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('size: A4');
  });

  it('takes markup for what it is: words', () => {
    const page = htmlOf(hostile);
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;/p&gt;&lt;img src=x onerror=&#39;y&#39;&gt;');
    expect(page).toContain('lang="&quot;&gt;&lt;b&gt;"');
  });

  it('sets figures to the end of the line and names rows and columns', () => {
    const page = htmlOf(sample('en'));
    expect(page).toMatch(/<th scope="col" class="figures">/);
    expect(page).toMatch(/<th scope="row">/);
  });
});

describe('A file of the outcome', () => {
  it('is named after its dialogue and language', () => {
    expect(fileName(sample('fr'), 'fleuve', 'docx')).toBe('fleuve-fr.docx');
  });
});
