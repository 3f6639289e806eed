import { describe, expect, it } from 'vitest';
import { addressFacts } from '../../../src/platforms/address';
import { platformById } from '../../../src/platforms/registry';

const facts = (platform: string, address: string) =>
  addressFacts(platformById(platform), new URL(address, 'http://paper.example'));

describe('addressFacts', () => {
  it.each([
    ['founder-classic', '/ytrb/html/2024-01/07/content_31.htm', 'article', '2024-01-07', null],
    [
      'founder-classic',
      '/ytrb/html/2024-01/07/content_31.htm?div=-1',
      'article',
      '2024-01-07',
      null,
    ],
    ['founder-classic', '/html/2024-01/07/content_12_31.html', 'article', '2024-01-07', null],
    [
      'founder-classic',
      '/ytrb/html/2024-01/07/nw.D110000ytrb_20240107_1-A01.htm',
      'article',
      '2024-01-07',
      'A01',
    ],
    ['founder-classic', '/ytrb/html/2024-01/07/nbs.D110000ytrb_02.htm', 'page', '2024-01-07', '02'],
    // The number of a node is a serial number, not that of the page.
    ['founder-classic', '/ytrb/html/2024-01/07/node_2.htm', 'page', '2024-01-07', null],
    ['founder-classic', '/html/cqrb/2016-07/20/001/node.htm', 'page', '2016-07-20', null],
    ['founder-classic', '/ytrb/paperindex.htm', 'issue', null, null],
    ['founder-classic', '/ytrb/html/2024-01/07/', 'issue', '2024-01-07', null],
    ['founder-new', '/ytrb/pc/content/202412/25/content_300.html', 'article', '2024-12-25', null],
    ['founder-new', '/ncb/pc/con/202409/20/c105.html', 'article', '2024-09-20', null],
    ['founder-new', '/ytrb/pc/layout/202412/25/node_A01.html', 'page', '2024-12-25', 'A01'],
    ['founder-new', '/pc/layout/202412/25/lB02.html', 'page', '2024-12-25', 'B02'],
    ['founder-new', '/pc/202010/28/col01.html', 'page', '2020-10-28', '01'],
    ['founder-new', '/ytrb/pc/layout/index.html', 'issue', null, null],
    ['media-page-article', '/Article/index/aid/1093321.html', 'article', null, null],
    ['media-page-article', '/Page/index/pageid/696998.html', 'page', null, null],
    ['media-page-article', '/Media/scjjrb/2020-09-02', 'issue', '2020-09-02', null],
    [
      'people-database',
      '/rmrb/19801213/8/2a39a0fce9a04d49bd97763b180cbf10',
      'article',
      '1980-12-13',
      '8',
    ],
    ['paper-index', '/glrb/20241011/Page01BC.htm', 'page', '2024-10-11', '01'],
    ['paper-index', '/rb/20160720/ArticelA02003BB.htm', 'article', '2016-07-20', 'A02'],
    ['paper-index', '/fzrb/content/PaperIndex.htm', 'issue', null, null],
    ['paper-index', '/fzrb/content/20230116/IssueIndex.htm', 'issue', '2023-01-16', null],
    ['xpublish', '/shtml/scrb/20220906/281079.shtml', 'article', '2022-09-06', null],
    ['xpublish', '/shtml/scrb/20250921/412302.html', 'article', '2025-09-21', null],
    ['xpublish', '/shtml/rzrb/20220819/vA1.shtml', 'page', '2022-08-19', 'A1'],
    ['xpublish', '/shtml/index_szrb.shtml', 'issue', null, null],
    ['xpublish', '/shtml/sxrb/20240819/', 'issue', '2024-08-19', null],
    ['huaguang', '/szrb/20230128/html/page_03.htm', 'page', '2023-01-28', '03'],
    ['huaguang', '/szrb/20230128/html/page_03_content_002.htm', 'article', '2023-01-28', '03'],
    ['huaguang', '/szrb/20230128/html/content_20230128002002.htm', 'article', '2023-01-28', null],
    ['huaguang', '/szrb/20230128/html/index.htm', 'issue', '2023-01-28', null],
    ['plist', '/fzrb/2024/20240822/20240822_001/20240822_001.htm', 'page', '2024-08-22', '001'],
    ['plist', '/2024/20240822/20240822_A06/20240822_A06_6.htm', 'article', '2024-08-22', 'A06'],
    ['generic', '/2026/03/27/9455__01.html', 'page', '2026-03-27', '01'],
    ['generic', '/2026/08/08/20260808-06-07-1_20260807215208.html', 'article', '2026-08-08', null],
    ['szbz-html', '/Html/szbz/20210309/szbzA1.Html', 'page', '2021-03-09', 'A1'],
    ['szbz-html', '/HTML/lhrb/20100101/lhrb1.html', 'page', '2010-01-01', '1'],
    ['szbz-html', '/html/szbz/20210309/szbz31623.Html', 'article', '2021-03-09', null],
    ['szbz-html', '/Html/szbz/20210309/Index.Html', 'issue', '2021-03-09', null],
    // The number of a Qpaper is a serial number.
    ['qpaper', '/new/Html/2022-12-15/Qpaper_11593.html', 'page', '2022-12-15', null],
    ['qpaper', '/html/2014-03-06/qpaper.html', 'page', '2014-03-06', null],
    ['qpaper', '/mobile/2014-03-06/218.html', 'article', '2014-03-06', null],
    ['qpaper', '/Html/2022-12-15/', 'issue', '2022-12-15', null],
    ['uniflows', '/epaper/uniflows/html/2022/08/19/A02/A02_64.htm', 'article', '2022-08-19', 'A02'],
    ['uniflows', '/epaper/lzrb/html/2022/08/19/03/default.htm', 'page', '2022-08-19', '03'],
    ['uniflows', '/epaper/lzrb/html/2022/08/19/03/boardurl.htm', 'page', '2022-08-19', '03'],
    ['uniflows', '/epaper/lzrb/html/', 'issue', null, null],
    ['page-list', '/jnrb/2024/08/19/page_list_20240819.html', 'issue', '2024-08-19', null],
    ['page-list', '/jnrb/2024/08/19/page_detail_3_20240819A07.html', 'page', '2024-08-19', 'A07'],
    ['page-list', '/jnrb/2024/08/19/article_list_3_2024081904.html', 'page', '2024-08-19', '04'],
    [
      'page-list',
      '/jnrb/2024/08/19/article_detail_3_20240819A0712.html',
      'article',
      '2024-08-19',
      'A07',
    ],
    [
      'plist',
      '/bjrb/mobile/2024/20240819/20240819_001/content_20240819_001_1.htm',
      'article',
      '2024-08-19',
      '001',
    ],
    ['plist', '/fzrb/2024/20240822/20240822_plist.htm', 'issue', '2024-08-22', null],
    ['plist', '/bjrb/mobile/2024/20240819/20240819_m.html', 'issue', '2024-08-19', null],
  ] as const)('%s %s', (platform, address, kind, date, pageNumber) => {
    expect(facts(platform, address)).toEqual({ kind, date, pageNumber });
  });

  it.each([
    ['founder-classic', '/n1/2024/0510/c1004-40232587.html'],
    ['founder-classic', '/gn/202405/t20240513_15249693.htm'],
    ['founder-classic', '/zhengce/content_5581201.htm'],
    ['founder-new', '/c/2024-05-10/doc-inausehc2630922.shtml'],
    ['founder-new', '/ssq/202404/11/2024041.html'],
    ['media-page-article', '/news/Article/index/aid/1.html'],
    ['people-database', '/rmrb/19801213/8/2a39'],
    ['paper-index', '/news/20240819/Article01.htm'],
    ['xpublish', '/2024/0411/31245.shtml'],
    ['huaguang', '/news/html/content_5581201.htm'],
    ['plist', '/photo/2024/20240822/20240823_001/20240823_001.htm'],
    ['plist', '/news/2024/20240822/20240822_1.html'],
    ['szbz-html', '/html/news/20240819/31245.html'],
    ['qpaper', '/exams/2022-12-15/qpaper.html'],
    ['uniflows', '/2024/05/10/31245.html'],
    ['uniflows', '/news/2024/05/10/1/3_1.htm'],
    ['page-list', '/2024/05/10/article_list_2.html'],
  ])('%s knows nothing of %s', (platform, address) => {
    expect(facts(platform, address)).toBeNull();
  });

  it('gives no date that does not exist', () => {
    expect(facts('founder-classic', '/ytrb/html/2024-02/31/node_2.htm')?.date).toBeNull();
  });
});
