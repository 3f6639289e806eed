/** What the table says wrongly of a name, wherever it stands. */
export const NAMES: Readonly<Record<string, string>> = {
  jingjiangwanbao: '京江晚报',
  检查日报: '检察日报',
  '中国绿色时报·花草园林周刊': '中国绿色时报',
};

type Places = Readonly<Record<string, string | null>>;

/**
 * What is known better than the table says, host by host: path roots and names that replace the
 * table's. `null` for a root: the address does not tell the newspaper (several share it, told
 * apart by a query). `null` for a host: not a place of newspapers.
 */
export const CORRECTIONS: Readonly<Record<string, Places | null>> = {
  // Every kind of book; the paper's name is not in its addresses.
  'flbook.com.cn': null,

  // Hosts of pages that readers keep, missing in the table.
  'data.people.com.cn': { '/rmrb/': '人民日报' },
  'news.ctnews.com.cn': { '/zglyb/': '中国旅游报' },

  // Several newspapers behind one path.
  'aqdzb.aqnews.com.cn': { '/': null },
  'epaper.tkww.hk': { '/': null },
  'szb.66wz.com': { '/': null },
  'www.81.cn': { '/gfbmap/': '中国国防报', '/jfjbmap/': '解放军报', '/szb_223187/': null },

  // The code in the path names another paper than the table does, or two names claim one path.
  'bjrbdzb.bjd.com.cn': { '/bjrb/': '北京日报', '/bjwb/': '北京晚报' },
  'e.xzxw.com': { '/xzsb/': '西藏商报' },
  'epaper.hbjjrb.com': { '/': '河北经济日报' },
  'epaper.hljnews.cn': {
    '/epaper/web/hljrb/': '黑龙江日报',
    '/hljrb/': '黑龙江日报',
    '/lnrb/': '老年日报',
    '/shb/': '生活报',
  },
  'epaper.hnnkb.cn': { '/hnnkb/': '海南农垦报' },
  'epaper.qingdaonews.com': {
    '/html/qdrb/': '青岛日报',
    '/html/qdwb/': '青岛晚报',
    '/html/qdzb/': '青岛早报',
    '/qdzb/': '青岛早报',
  },
  'epaper.wuhunews.cn': {
    '/jzk/': '金周刊',
    '/pc/djwb/': '大江晚报',
    '/pc/whrb/': '芜湖日报',
    '/whrb/': '芜湖日报',
  },
  'esb.xbfzb.com': { '/': '西部法制报' },
  'hssb.fjdaily.com': { '/': '海丝商报' },
  'jygrb.jygxw.com': { '/': '嘉峪关日报' },
  'mzrb.meizhou.cn': { '/': '梅州日报' },
  'newspaper.hf365.com': { '/chck/': '巢湖晨报', '/jhcb/': '江淮晨报' },
  'paper.chinahightech.com': { '/': '中国高新技术产业导报' },
  'sjzrb.sjzdaily.com.cn': { '/': '石家庄日报' },
  'strb.dahuawang.com': { '/': '汕头日报' },
  'szb.ahnews.com.cn': { '/fzb/': '安徽法治报', '/jhsb/': '江淮时报', '/ncb/': '安徽日报农村版' },
  'szb.chinalxnet.com': { '/': '民族日报' },
  'szb.handannews.com.cn': { '/rbpaper/': '邯郸日报', '/sbpaper/': '中原商报' },
  'szb.xzrbw.com': { '/xzwbpaper/': '忻州晚报' },
  'www.gxlznews.com': { '/lzwb/': '柳州晚报' },
  'www.icswb.com': { '/': '长沙晚报' },
  'www.xxnet.com.cn': { '/szb/tjbpc/': '团结报' },
  'zzrb.zznews.gov.cn': { '/': '株洲日报' },

  // One of several stands at the top of the host.
  'epaper.hyqss.cn': { '/html/': '衡阳日报', '/hywb/': '衡阳晚报' },
  'szb.wxrb.com': { '/jnwb/': '江南晚报', '/layout/': '无锡日报' },

  // Renamed; its present name.
  'dzb.scfzbs.com': { '/': '四川法治报' },
  'epaper.legaldaily.com.cn': { '/fzrb/': '法治日报' },
  'epaper.voc.com.cn': {
    '/dzwsb/': '大众卫生报',
    '/fzzb/': '湖南法制报',
    '/hnrb/': '湖南日报',
    '/jtdb/': '家庭导报',
    '/jyb/': '金鹰报',
    '/sxdsb/': '三湘都市报',
  },
  'szb.fzshb.cn': { '/fzshb/': '贵州法治报' },
  'www.qhfzb.com': { '/epaper/': '青海法治报' },
  'www.why.com.cn': { '/epaper/webpc/qnb/': '青年报' },
  'zjfzb.zjol.com.cn': { '/': '浙江法治报' },

  // Only the address holds the folder; articles and pages stand at the top.
  'epaper.scjjrb.com': { '/': '四川经济日报' },
  'lygrbepaper.lygfb.cn': { '/': '连云港日报' },
  'dz.jjckb.cn': { '/': '经济参考报' },
  'epaper.gdkjb.com': { '/': '广东科技报' },
  'epaper.stdaily.com': { '/': '科技日报' },
  'epaper.xkb.com.cn': { '/': '新快报' },
  'gxnkb.ihwrm.com': { '/': '广西农垦报' },
  'jjjcb.ccdi.gov.cn': { '/': '中国纪检监察报' },
  'szb.gzrbs.com.cn': { '/': '贵州日报' },
  'www.jswmb.cn': { '/': '精神文明报' },
  'www.shkjb.com': { '/': '上海科技报' },

  // The part of a portal that is the e-paper.
  'news.183read.cc': { '/zgxmsyb.html': '中国畜牧兽医报' },
  'news.sciencenet.cn': { '/dz/': '中国科学报', '/sbhtmlnews/': '中国科学报' },
  'www.chnfund.com': { '/epaper': '中国基金报' },
  'www.eeo.com.cn': { '/epaper/': '经济观察报' },
  'www.gzszx.gov.cn': { '/gzzxb/': '贵州政协报' },
  'www.zhongguowenwubao.com': { '/digit_pager/': '中国文物报' },
};
