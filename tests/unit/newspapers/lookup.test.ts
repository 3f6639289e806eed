import { describe, expect, test } from 'vitest';
import { newspapersAt } from '../../../src/newspapers/lookup';

const namesAt = (address: string) => newspapersAt(new URL(address)).map(paper => paper.name);

describe('newspapersAt', () => {
  test.each([
    ['http://epaper.scjjrb.com/Article/index/aid/3812477.html', '四川经济日报'],
    ['http://epaper.scjjrb.com/Media/scjjrb/2021-01-21', '四川经济日报'],
    ['https://epaper.scdaily.cn/shtml/scrb/20220906/281079.shtml', '四川日报'],
    ['https://www.wccdaily.com.cn/shtml/hxdsb/20240819/v01.shtml', '华西都市报'],
    [
      'http://paper.people.com.cn/rmrb/html/2022-01/01/nw.D110000renmrb_20220101_3-04.htm',
      '人民日报',
    ],
    ['http://paper.people.com.cn/rmrbhwb/html/2022-08/19/node_865.htm', '人民日报海外版'],
    ['http://data.people.com.cn/rmrb/19801213/6/0dc3825f3b204694b4540fe1eaeab6a0', '人民日报'],
    ['https://epaper.gmw.cn/gmrb/html/2024-08/19/nbs.D110000gmrb_01.htm', '光明日报'],
    ['https://epaper.gmw.cn/zhdsb/html/2022-08/19/nbs.D110000zhdsb_01.htm', '中华读书报'],
    ['http://zqb.cyol.com/html/2022-08/19/nbs.D110000zgqnb_01.htm', '中国青年报'],
    ['http://paper.ce.cn/pc/layout/202208/19/node_01.html', '经济日报'],
    ['http://epaper.hubeidaily.net/pad/content/202302/11/content_211268.html', '湖北日报'],
    ['http://epaper.chinatibetnews.com/xzrb/202202/13/content_128707.html', '西藏日报'],
    ['http://epaper.legaldaily.com.cn/fzrb/content/20240819/Page01TB.htm', '法治日报'],
    ['https://www.macaodaily.com/html/2025-08/28/content_1853993.htm', '澳門日報'],
    ['http://dzb.whb.cn/2022-08-19/1/index.html', '文汇报'],
    ['https://wb.sznews.com/PC/layout/202408/19/node_A01.html', '深圳晚报'],
  ])('%s is %s', (address, name) => expect(namesAt(address)).toEqual([name]));

  test('ignores the port and the scheme', () =>
    expect(namesAt('https://dzb.jmrb.com:8080/jmrb/html/2022-08/19/node_22.htm')).toEqual([
      '江门日报',
    ]));

  test('a longer path root comes first', () =>
    expect(namesAt('http://www.zhld.com/szb/wbpc/layout/202212/02/node_01.html')).toEqual([
      '周口晚报',
      '周口日报',
    ]));

  test.each([
    ['another host that contains a registered one', 'http://paper.people.com.cn.example.org/rmrb/'],
    ['a sub-domain of a registered host', 'http://m.paper.people.com.cn/rmrb/'],
    ['a path that only starts like a root', 'http://paper.people.com.cn/rmrbfake/html/'],
    ['a path without root on a host of several papers', 'http://paper.people.com.cn/index.html'],
    ['the name of a property every object has', 'http://constructor/'],
    ['a host whose path does not tell the paper', 'http://szb.66wz.com/newspaper?mediaKey=wzrb'],
    ['a news site beside its e-paper', 'https://www.yicai.com/news/101.html'],
  ])('finds nothing for %s', (_reason, address) => expect(namesAt(address)).toEqual([]));
});
