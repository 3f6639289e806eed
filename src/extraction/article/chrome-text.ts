import { inBothScripts } from '../../model/both-scripts';
import { compact, hasLetters } from '../../model/printed-text';

/** Sentences that only the page's machinery says. */
const SURE = inBothScripts(
  new RegExp(
    [
      '您?当前(?:使用)?的?浏览器版本(?:过|太)低',
      '可能导致部分功能(?:不能|无法)正常使用',
      '建议(?:您)?使用IE\\d+(?:及|或)?(?:以上|更高)(?:版本)?',
      'Firefox|Chrome|Opera|Safari|Edge',
      '现在升级|立即升级|稍后再说|暂不升级',
      '(?:这)?已经是(?:最后|最前|第)一[期版篇](?:了)?(?:哦|啦)?',
      '返回(?:目录|首页|列表|版面|顶部|本版|上一页)',
      '分享(?:到|此文|本文|文章)?(?:微信)?(?:朋友圈)?|新浪微博|微信扫一扫|QQ空间|腾讯微博',
      '(?:上|下|前|后)一(?:期|版|篇|页)',
      '版面导航|标题导航|版面概览|本版新闻|往期回顾|全文复制|收藏本页|打印本页|添加收藏',
      'PDF(?:版|下载)|版面下载',
      '【?纠错】?',
      '字号|字体(?:大小)?|扫描二维码|听(?:报纸?|新闻)|语音(?:播报|朗读)',
    ].join('|'),
    'giu',
  ),
);
/** Words of tool bars, which a text may use too. */
const PERHAPS = inBothScripts(
  /我知道了|等浏览器|浏览器|谢谢|微信|微博|放大|缩小|默认|还原|加大|减小|朗读|打印|关闭|复制|收藏|推荐|分享|返回|目录|更多|播放|二维码|暂停|或|大|中|小|A[+-]/g,
);
const LEGAL = inBothScripts(
  /版权所有|ICP备|公网安备|Copyright|©|国内统一(?:连续出版物)?(?:刊|号)|邮发代号|著作权使用声明|未经.{0,40}(?:授权|许可).{0,20}(?:转载|复制|镜像|使用)|新闻信息服务许可证|违法和?不良信息举报|主[办管][：:].{0,60}(?:日报|晚报|报社)|网络实名|邮编[：:]\d{6}|(?:社|广告|编辑部)?地址[：:].{0,40}(?:路|街|道).{0,60}(?:号|电话)/i,
);

/** True where a block consists of nothing but the page's machinery: banners, navigation, tool bars. */
export function isChrome(text: string): boolean {
  if (text.length > 200) return false;
  const words = compact(text);
  const rest = words.replace(SURE, '');
  const left = rest.replace(PERHAPS, '');
  if (left === words || hasLetters(left.replace(/\d/g, ''))) return false;
  return rest !== words || !/[。！？!?“”]/.test(words);
}

/** True for the imprint of a page: copyright, licences, registration numbers. */
export const isImprint = (text: string) => text.length < 1000 && LEGAL.test(compact(text));
