import { DATE, NEWSPAPER, PAGES, type SampleArticle, type SamplePage } from './issue';

// The hooks that scrapers of the real system name (`li.item`, `div.titlebox > span`,
// `li.item2-menu-item`, `#pdf_toolbar`, `div.article-cont`) are kept; the rest is invented.

const [year, month, day] = DATE.split('-').map(Number);
const PRINTED_DATE = `${year}年${month}月${day}日`;
const pagePath = (page: SamplePage) => `/Page/index/pageid/${page.id}.html`;
const articlePath = (article: SampleArticle) => `/Article/index/aid/${article.id}.html`;

/** The home of the issue: its page list beside the first page. */
export function issueHome(): string {
  const [first] = PAGES;
  return first ? newspaperPage(first, `${NEWSPAPER}数字报`) : '';
}

/** A 版面: page image with areas, page list, articles of the page. */
export function newspaperPage(page: SamplePage, title = `${NEWSPAPER}-${page.label}`): string {
  const [width, height] = [420, 600];
  const areas = page.articles.map(article => {
    const [left, top, right, bottom] = article.area;
    const coords = [left * width, top * height, right * width, bottom * height].map(n => n / 100);
    return `<area shape="rect" coords="${coords.join(',')}" href="${articlePath(article)}" title="${article.headline}">`;
  });
  return document(
    title,
    page,
    `<td class="left" valign="top">
      <div class="pageimg"><img src="/Uploads/${DATE}/${page.id}.png" width="${width}" height="${height}" usemap="#pagemap" border="0"></div>
      <map name="pagemap">${areas.join('\n')}</map>
      <ul class="toolbar"><li id="pdf_toolbar"><a href="/Uploads/${DATE}/${page.id}.pdf">PDF下载</a></li></ul>
    </td>
    <td class="right" valign="top">
      <h3>${page.label}</h3>
      <ul class="item2-menu">${page.articles.map(one => `<li class="item2-menu-item"><a href="${articlePath(one)}">${one.headline}</a></li>`).join('')}</ul>
      <h3>版面导航</h3>
      ${pageList()}
    </td>`,
  );
}

/** An article beside the small image of its page. */
export function articlePage(page: SamplePage, article: SampleArticle): string {
  const at = page.articles.indexOf(article);
  const neighbour = (other: SampleArticle | undefined, label: string) =>
    other ? `<a href="${articlePath(other)}">${label}</a>` : '';
  const line = (className: string, text: string | undefined) =>
    text ? `<div class="${className}">${text}</div>` : '';
  return document(
    `${article.headline}-${NEWSPAPER}`,
    page,
    `<td class="left" valign="top">
      <a href="${pagePath(page)}"><img src="/Uploads/${DATE}/${page.id}.png" width="210" height="300" border="0"></a>
      ${pageList()}
    </td>
    <td class="right" valign="top">
      <div class="artnav">${neighbour(page.articles[at - 1], '上一篇')} ${neighbour(page.articles[at + 1], '下一篇')}
        <span class="size">字号：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></span></div>
      <div class="article">
        ${line('article-yin', article.kicker)}
        <h1 class="article-title">${article.headline}</h1>
        ${line('article-fu', article.subtitle)}
        ${line('article-author', article.byline)}
        <div class="article-cont">
${article.body.map(bodyPart).join('\n')}
        </div>
      </div>
      <div class="bdsharebuttonbox">分享到： <a href="#">微信</a> <a href="#">微博</a> <a href="#">QQ空间</a></div>
    </td>`,
  );
}

function bodyPart(part: SampleArticle['body'][number]): string {
  if (typeof part === 'string') return `<p>　　${part}</p>`;
  const source = `/Uploads/${DATE}/${part.picture.replace('.svg', '.png')}`;
  const caption = part.caption.replace('\n', '<br>');
  return `<p align="center"><img src="${source}" width="480"></p>\n<p align="center" class="tushuo">${caption}</p>`;
}

function pageList(): string {
  const items = PAGES.map(
    page =>
      `<li class="item"><a href="${pagePath(page)}"><div class="titlebox"><span>${page.label}</span></div></a></li>`,
  );
  return `<ul class="pages">${items.join('')}</ul>`;
}

function document(title: string, page: SamplePage, cells: string): string {
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="stylesheet" href="/Public/paper.css">
<script src="/Public/paper.js"></script>
</head>
<body>
<div class="tips-low"><div class="tips-in">您当前使用的浏览器版本过低，可能导致部分功能不能正常使用。 建议使用 IE9及以上版本，或 Firefox Chrome Opera等浏览器。谢谢！ <a class="up" href="#">现在升级</a> <a class="later" href="#">稍后再说</a></div></div>
<table class="head" width="1000" align="center" cellpadding="0" cellspacing="0"><tr>
  <td class="mast">${NEWSPAPER}</td>
  <td class="date">${PRINTED_DATE}　星期五　<b>${page.label}</b></td>
  <td class="turn"><a href="/Media/scjjrb/2026-11-19">上一期</a> <a href="#" class="next">下一期</a> <input type="text" size="12"><input type="button" value="检索"></td>
</tr></table>
<div class="bar"><marquee scrollamount="3">欢迎订阅${NEWSPAPER}！ 发行热线：000-0000000　　广告热线：000-0000001</marquee></div>
<table class="main" width="1000" align="center" cellpadding="0" cellspacing="6"><tr>${cells}</tr></table>
<div class="float-ad"><a href="/Media/scjjrb/subscribe"><img src="/Uploads/ad.png" width="100" height="240" border="0"></a><a href="#" class="close">关闭</a></div>
<div class="foot">版权所有 ${NEWSPAPER}社　未经授权不得转载　蜀ICP备00000000号<br>示例页面：为演示而编写，人物、地点与数字均为虚构</div>
<div class="mask" style="display:none"><div class="mbox"><div class="mtext">这已经是最后一期了哦!</div><a class="ok" href="#">我知道了</a></div></div>
</body>
</html>
`;
}
