import type { messages as english } from '../../en/web/favourites.ts';

export const messages: Record<keyof typeof english, string> = {
  'favourite.keep': '收藏 {name}',
  'favourite.full': '收藏已满。请先移除一位，再收藏新的。',
  'favourite.failed': '未能保存。请检查网络连接后重试。',
  'favourites.none.title': '还没有收藏任何人',
  'favourites.none.text': '点按某位人士旁边的心形图标，下次就能在这里找到。',
  'favourites.gone.title': '已无法预约',
  'favourites.gone.text': '这些资料目前不公开。恢复后会重新显示在上方。',
  'favourites.remove': '移除',
  'favourites.remove.of': '移除 {name}',
};
