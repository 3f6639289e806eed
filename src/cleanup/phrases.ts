/** Why something is hidden. */
export type CleanupStep =
  'outdated-browser' | 'last-issue' | 'share-bar' | 'tool-bar' | 'floating-ad' | 'backdrop';

const list = (words: string) => words.trim().split(/\s+/);

/**
 * All that clutter is made of, normalised as `normalise` does. Texts are told as chains of these,
 * because every site words its notices differently. Words for places in the issue (上一期, 第九版,
 * 返回目录) are missing on purpose: what holds them is navigation and stays.
 */
export const CLUTTER_WORDS: readonly string[] = [
  // notices about old browsers
  ...list(`
    您 你 您的 你的 您好 尊敬的 用户 当前 目前 正在 所 使用的 使用 浏览器 浏览器的 版本 内核 过低 太低 较低 偏低
    过旧 太旧 较旧 过老 陈旧 过时 已过时 已经过时 不支持 不兼容 不再支持 ie ie浏览器 internetexplorer microsoft
    google 谷歌 chrome firefox 火狐 opera safari edge 360 极速 安全 搜狗 qq浏览器 可能 可能会 会 将 导致 造成 影响
    部分 某些 一些 网站 网页 页面 本站 功能 内容 不能 无法 不能够 正常 显示 运行 访问 浏览 效果 异常 建议 建议您
    推荐 推荐您 推荐使用 请 请您 为了 为 获得 保证 更好 更好的 最佳 的 体验 及 及其 以上 或 或者 和 与 等 其他 最新
    最新版 高版本 更高版本 现代 主流 升级 升级到 升级至 更新 更换 下载 安装 切换 到 以 后 再 重试 谢谢 谢谢合作
    感谢 支持 分辨率 模式 兼容 现在 立即 马上 一键`),
  // notices at the ends of the row of issues
  ...list(`
    这已经是最后一期了 已经是最后一期了 已是最后一期了 这是最后一期了 当前已是最后一期了 已经到最后一期了
    这已经是最前一期了 已经是最前一期了 已是最前一期了 这已经是第一期了 已经是第一期了 已是第一期了 这是第一期了
    这已经是最新一期了 已经是最新一期了 已是最新一期了 当前已是最新一期了 没有下一期了 没有上一期了 没有更多期了
    这已经是最后一版了 已经是最后一版了 已是最后一版了 这已经是第一版了 已经是第一版了 已是第一版了
    这已经是最后一篇了 已经是最后一篇了 已是最后一篇了 这已经是第一篇了 已经是第一篇了 已是第一篇了
    哦 噢 喔 啦 呢 呀`),
  // what closes them
  ...list(`
    我知道了 知道了 确定 确认 好的 关闭 取消 忽略 稍后再说 以后再说 下次再说 稍后 暂不 暂不升级 不再提示 不再提醒
    提示 温馨提示 友情提示 系统提示 提示信息 信息 x close ok`),
  // share bars
  ...list(`
    分享到 分享至 分享 一键分享 转发到 微信 微信好友 微信朋友圈 朋友圈 微博 新浪微博 新浪 腾讯微博 qq qq空间 qq好友
    豆瓣 豆瓣网 人人网 百度贴吧 贴吧 facebook twitter 更多 复制链接 扫一扫 打开 二维码`),
  // tool bars
  ...list(`
    字号 字体 字体大小 大小 大 中 小 特大 放大 缩小 默认 还原 恢复 增大 减小 朗读 语音朗读 朗读全文 听报 听新闻 语音播报
    播放 暂停 停止 打印 打印本文 打印本页 打印此页 打印页面 收藏 收藏本页 收藏本文 加入收藏 推荐给好友 关闭窗口 关闭本页 复制 剪报`),
];

/** Lengthens a chain so that its text must be longer than this to count without anything to press. */
const LONG_ENOUGH = 12;

/** What tells that a chain of clutter words is a notice or a bar of ours to hide. */
export const TELLING: readonly {
  readonly step: CleanupStep;
  readonly reason: string;
  /** `text` is a chain of clutter words. */
  readonly tells: (text: string) => boolean;
  /** True where the text alone is enough, even with nothing beside it to press. */
  readonly alone: (text: string) => boolean;
}[] = [
  {
    step: 'outdated-browser',
    reason: 'a notice about an outdated browser, and nothing else',
    tells: text =>
      (/浏览器|ie/.test(text) &&
        /[过太较偏][低旧老]|陈旧|过时|升级|更[新换]|不(再)?(支持|兼容)|以上/.test(text)) ||
      /升级.*再说/.test(text),
    alone: text => text.length > LONG_ENOUGH,
  },
  {
    step: 'last-issue',
    reason: 'a notice that there are no more issues, and nothing else',
    tells: text => /(?:最[后前新]|第)一[期版篇]了|没有[上下更]/.test(text),
    alone: () => false,
  },
  {
    step: 'share-bar',
    reason: 'a bar for sharing, and nothing else',
    tells: text => /分享[到至]|一键分享|转发到/.test(text),
    alone: () => false,
  },
  {
    step: 'tool-bar',
    reason: 'a bar for size, reading aloud or printing, and nothing else',
    tells: text =>
      /字[号体].*小/.test(text) ||
      new Set(text.match(/放大|缩小|默认|朗读|听[报新]|打印|收藏|复制/g)).size > 1,
    alone: () => false,
  },
];

/** Words on what is pressed to be rid of a notice. */
export const BUTTON_WORDS = /知道了|确[定认]|关闭|取消|升级|再说|忽略|不再提/;

/** Texts worth a closer look: cheap, run over every new text of the page. */
export const TRIGGER =
  /浏览器|升级|[后前新第]一[期版篇]了|知道了|再说|没有[上下更]|分享|转发到|字号|字体|放大|缩小|朗读|打印/;
