import type { messages as english } from '../../en/web/affiliates.ts';

export const messages: Record<keyof typeof english, string> = {
  'affiliate.chatter.title': '注册为聊天推广者',
  'affiliate.chatter.text': '您在聊天群和论坛中与海外人士交流，把需要帮助的人介绍给我们。',
  'affiliate.influencer.title': '注册为网络达人',
  'affiliate.influencer.text': '您向关注您的人介绍我们。',
  'affiliate.blogger.title': '注册为博主',
  'affiliate.blogger.text': '您撰写海外生活的内容，把读者介绍给我们。',
  'affiliate.groupAdmin.title': '注册为群组管理员',
  'affiliate.groupAdmin.text': '您管理一个海外人士的群组，把成员介绍给我们。',
  'affiliate.coming': '您的账户立即可用。您的链接、数据和付款尚未开放：在此之前不计数，也不产生应付款项。',
  'affiliate.links': '您向他人介绍我们吗？',
  'affiliate.role': '您的角色',
  'affiliate.is.chatter': '聊天推广者',
  'affiliate.is.influencer': '网络达人',
  'affiliate.is.blogger': '博主',
  'affiliate.is.groupAdmin': '群组管理员',
  'affiliate.is.agency_manager': '机构负责人',
  'affiliate.agency': '机构管理页面尚未开放。您的账户立即可用。',
};
