import { describe, expect, it } from 'vitest';
import { element, text } from '../../../../src/model/body';
import { articleWith, bodyOf, EVERYTHING } from '../../../support/articles';
import { docxBytes, partOf, partsOf } from '../../../support/read-docx';

const documentXml = async (...articles: Parameters<typeof docxBytes>[0][number][]) =>
  partOf(await docxBytes(articles), 'word/document.xml');
const stylesXml = async (language = 'zh-CN') =>
  partOf(await docxBytes([articleWith({ language })]), 'word/styles.xml');

/** The definition of a style. */
async function styleOf(id: string, language?: string): Promise<string> {
  const styles = await stylesXml(language);
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? '';
}

describe('the styles of a DOCX export', () => {
  it('indent the first line of a paragraph by two characters, whatever their size', async () => {
    expect(await styleOf('NormalIndent')).toMatch(
      /<w:ind w:firstLine="640" w:firstLineChars="200"\/>/,
    );
    expect(await documentXml(articleWith())).toContain('<w:pStyle w:val="NormalIndent"/>');
    for (const id of ['Ending', 'Caption', 'Cell', 'Origin', 'Heading1'])
      expect(await styleOf(id)).not.toContain('firstLine');
  });

  it('have faces for Chinese and for Latin characters', async () => {
    const styles = await stylesXml();
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/.exec(styles)![0];
    const latin = 'w:hAnsi="Times New Roman" w:hint="eastAsia"';
    expect(defaults).toContain(`<w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋" ${latin}/>`);
    expect(defaults).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
    expect(await styleOf('Heading1')).toContain('w:eastAsia="方正小标宋简体"');
    expect(await styleOf('Heading2')).toContain('w:eastAsia="黑体"');
    expect(await styleOf('Emphasis')).toContain('w:eastAsia="楷体"');
    expect(styles).not.toMatch(/<w:i\/>/);
  });

  it('make Word take the Chinese face for quotation marks', async () => {
    const document = await documentXml(EVERYTHING);
    const runs = document.match(/<w:r>.*?<\/w:r>/g)!.filter(run => run.includes('<w:t '));
    expect(runs.length).toBeGreaterThan(50);
    for (const run of runs) expect(run).toContain('w:hint="eastAsia"');
  });

  it('are each there, and each once', async () => {
    const bytes = await docxBytes([EVERYTHING, articleWith()]);
    const styles = partOf(bytes, 'word/styles.xml');
    const ids = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(match => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const used = ['word/document.xml', 'word/footer1.xml'].flatMap(name =>
      [...partOf(bytes, name).matchAll(/<w:[pr]Style w:val="([^"]+)"/g)].map(match => match[1]),
    );
    expect(new Set(used).size).toBeGreaterThan(15);
    expect(ids).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  it('say what may stand for a face that is missing', async () => {
    const fonts = partOf(await docxBytes([articleWith()]), 'word/fontTable.xml');
    expect(fonts).toMatch(
      /w:name="仿宋"><w:altName w:val="FangSong,[^"]*"\/><w:charset w:val="86"/,
    );
    const faces = [
      ...(await stylesXml()).matchAll(/w:eastAsia="([^"]*\p{Unified_Ideograph}[^"]*)"/gu),
    ];
    for (const [, face] of faces) expect(fonts).toContain(`w:name="${face}"`);
  });

  it('are Traditional where all articles are', async () => {
    expect(await styleOf('NormalIndent', 'zh-TW')).not.toBe('');
    expect(await styleOf('Kicker', 'zh-TW')).toContain('<w:name w:val="引題"/>');
    expect(await styleOf('Heading1', 'zh-HK')).toContain('w:eastAsia="微軟正黑體"');
    expect(await stylesXml('zh-HK')).toContain('<w:lang w:val="en-US" w:eastAsia="zh-HK"/>');
    const mixed = await docxBytes([articleWith({ language: 'zh-TW' }), articleWith()]);
    expect(partOf(mixed, 'word/styles.xml')).toContain('w:eastAsia="仿宋"');
    const document = partOf(mixed, 'word/document.xml');
    expect(document).toContain('<w:lang w:eastAsia="zh-TW"/>');
    expect(document).not.toContain('<w:lang w:eastAsia="zh-CN"/>');
  });
});

describe('a DOCX export', () => {
  it('is set on A4 with a page number', async () => {
    const bytes = await docxBytes([articleWith()]);
    expect(partOf(bytes, 'word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    const footer = partOf(bytes, 'word/footer1.xml');
    expect(footer).toMatch(/<w:instrText[^>]*>PAGE<\/w:instrText>/);
    expect(footer).toContain('<w:pStyle w:val="Footer"/>');
  });

  it('has headlines and sub-heads as headings', async () => {
    const document = await documentXml(EVERYTHING);
    const levels = [...document.matchAll(/<w:pStyle w:val="Heading(\d)"/g)].map(match => match[1]);
    expect(levels).toEqual(['1', '2', '3']);
  });

  it('sets the lines of a poem below each other', async () => {
    const poem = [text('柳色'), element('br'), text('潮声')];
    const document = await documentXml(
      articleWith({
        body: {
          type: 'root',
          children: [element('p', poem), element('blockquote', [element('p', poem)])],
        },
      }),
    );
    expect(document).toContain('<w:pPr><w:pStyle w:val="Lines"/></w:pPr>');
    expect(document).toContain(
      '<w:pStyle w:val="Quote"/><w:ind w:firstLine="0" w:firstLineChars="0"/>',
    );
  });

  it('links to web addresses, each named once', async () => {
    const url = articleWith().url;
    const bytes = await docxBytes([articleWith(), articleWith()]);
    const relationships = partOf(bytes, 'word/_rels/document.xml.rels');
    const [relationship, ...others] = relationships.match(/<[^>]*TargetMode="External"[^>]*>/g)!;
    expect(others).toEqual([]);
    expect(relationship).toContain(`Target="${url}"`);
    const id = /Id="([^"]+)"/.exec(relationship!)![1];
    const links = partOf(bytes, 'word/document.xml').match(/<w:hyperlink [^>]*r:id="[^"]+"/g)!;
    expect(links).toHaveLength(2);
    for (const link of links) expect(link).toContain(`r:id="${id}"`);
  });

  it('leaves an address as text that is longer than Word takes', async () => {
    const href = `http://a.example/${'a'.repeat(2_000)}`;
    const link = element('p', [element('a', [text('公报')], { href })]);
    const bytes = await docxBytes([
      articleWith({ url: '', body: { type: 'root', children: [link] } }),
    ]);
    expect(partOf(bytes, 'word/document.xml')).toContain('公报');
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).not.toContain('External');
  });

  it('lists several articles before them, each on a page of its own', async () => {
    const bytes = await docxBytes(['甲', '乙', '丙'].map(headline => articleWith({ headline })));
    const document = partOf(bytes, 'word/document.xml');
    const anchors = [...document.matchAll(/w:anchor="([^"]+)"/g)].map(match => match[1]);
    const marks = [...document.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)];
    expect(anchors).toEqual(['article1', 'article2', 'article3']);
    expect(marks.map(match => match[1])).toEqual(anchors);
    expect(document.match(/<w:pageBreakBefore\/>/g)).toHaveLength(3);
    // Word asks the reader about fields that are marked as outdated.
    expect(document).toContain('TOC \\o &quot;1-1&quot; \\h \\z');
    expect(document).not.toContain('w:dirty');
    expect(partOf(bytes, 'word/settings.xml')).not.toContain('updateFields');
    for (const type of ['begin', 'separate', 'end'])
      expect(document.match(new RegExp(`w:fldCharType="${type}"`, 'g'))).toHaveLength(1);
  });

  it('has neither list nor page break for one article', async () => {
    const document = await documentXml(articleWith());
    expect(document).not.toMatch(/pageBreakBefore|fldChar|w:anchor/);
  });

  it('has a page for an article of which nothing is known', async () => {
    const nothing = articleWith({
      ...{ headline: '', newspaper: null, date: null, pageNumber: null, pageName: null },
      ...{ authors: [], url: '', body: bodyOf('独句。') },
    });
    const document = await documentXml(nothing, nothing);
    expect(document.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
    expect(document.match(/图片/g)).toHaveLength(2);
    expect(document.match(/<w:bookmarkStart/g)).toHaveLength(2);
  });

  it('names its title, authors, place and time', async () => {
    const core = partOf(await docxBytes([EVERYTHING]), 'docProps/core.xml');
    expect(core).toContain('<dc:title>一把尺子量到底 三十里江堤“体检”记</dc:title>');
    expect(core).toContain('<dc:creator>周以宁; 何望川</dc:creator>');
    expect(core).toContain('<dc:description>青川晚报 2024年3月18日 第09版：城事\n');
    expect(core).toContain('<dc:language>zh-CN</dc:language>');
    expect(core.match(/2024-03-19T01:02:03Z/g)).toHaveLength(2);
    const several = partOf(await docxBytes([articleWith(), EVERYTHING]), 'docProps/core.xml');
    expect(several).toContain('<dc:title>老码头修了三年，灯又亮了（2篇）</dc:title>');
    const long = await docxBytes([articleWith({ headline: '年'.repeat(1_000) })]);
    expect(partOf(long, 'docProps/core.xml')).toContain(`>${'年'.repeat(255)}<`);
  });

  it('is the same whenever the same is written', async () => {
    const write = () => docxBytes([EVERYTHING, articleWith({ language: 'zh-TW' }), EVERYTHING]);
    const first = await write();
    await docxBytes([EVERYTHING]);
    expect(Buffer.from(await write()).equals(Buffer.from(first))).toBe(true);
  });

  it('begins with what tells its type', async () => {
    const names = Object.keys(partsOf(await docxBytes([articleWith()])));
    expect(names.slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
  });
});
