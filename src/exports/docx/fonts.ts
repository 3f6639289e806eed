/** A font by the name that Word in Chinese gives it. */
export interface Font {
  name: string;
  /** Its other names, then fonts that may stand for it where it is missing (ECMA-376 §17.8.3.1). */
  otherNames: string[];
  /** Code page of the script it is for: 86 simplified, 88 traditional Chinese, 00 Latin. */
  charset: '86' | '88' | '00';
  family: 'roman' | 'swiss' | 'modern' | 'script' | 'auto';
}

/** The typefaces of a document by what they are for. */
export interface Fonts {
  /** Headlines. */
  headline: Font;
  /** False where bold would thicken a face that is a headline face already. */
  boldHeadline: boolean;
  /** Running text. */
  text: Font;
  /** 黑体: sub-heads, heads of tables. */
  hei: Font;
  /** 楷体: what Latin sets in italics, and bylines, captions, quotations. */
  kai: Font;
  /** 宋体: small print. */
  song: Font;
  latin: Font;
}

const LATIN: Font = { name: 'Times New Roman', otherNames: [], charset: '00', family: 'roman' };

/**
 * The faces of GB/T 9704—2012 §5.2.2 and §7. Windows and Office do not bring 小标宋; 华文中宋, which
 * Office brings, is nearest.
 */
export const SIMPLIFIED_FONTS: Fonts = {
  headline: font('方正小标宋简体', ['FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong', '宋体']),
  boldHeadline: false,
  text: font('仿宋', ['FangSong', '仿宋_GB2312', '华文仿宋', 'STFangsong'], 'modern'),
  hei: font('黑体', ['SimHei', '华文黑体', 'STHeiti'], 'modern'),
  kai: font('楷体', ['KaiTi', '楷体_GB2312', '华文楷体', 'STKaiti'], 'modern'),
  song: font('宋体', ['SimSun', '华文宋体', 'STSong'], 'auto'),
  latin: LATIN,
};

/** The faces that Windows has for Traditional Chinese; 仿宋 is not in use there. */
export const TRADITIONAL_FONTS: Fonts = {
  headline: font('微軟正黑體', ['Microsoft JhengHei', 'PingFang TC'], 'swiss', '88'),
  boldHeadline: true,
  text: font('新細明體', ['PMingLiU', 'MingLiU', 'Songti TC'], 'roman', '88'),
  hei: font('微軟正黑體', ['Microsoft JhengHei', 'PingFang TC'], 'swiss', '88'),
  kai: font('標楷體', ['DFKai-SB', 'BiauKai', 'Kaiti TC'], 'script', '88'),
  song: font('新細明體', ['PMingLiU', 'MingLiU', 'Songti TC'], 'roman', '88'),
  latin: LATIN,
};

function font(
  name: string,
  otherNames: string[],
  family: Font['family'] = 'auto',
  charset: Font['charset'] = '86',
): Font {
  return { name, otherNames, charset, family };
}
