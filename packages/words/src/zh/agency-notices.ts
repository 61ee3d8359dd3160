/** What agencies, their members and clients who ask them are told. */
export const agencyNotices = {
  welcome_agency: {
    title: '您现在负责一个团队',
    text: '请登录机构面板，邀请您团队的服务者，并选择以何种方式得知请求。在对方接受之前，您看不到其任何信息。',
  },
  asked_agency: {
    title: '有客户需要您团队的人',
    text: '有客户正在寻找能提供帮助的人。我们会依次询问您团队中空闲的成员。您也可以代某位成员接受。',
  },
  unanswered_agency: {
    title: '您的团队还没有人接受',
    text: '所有空闲的成员都已问过，客户的请求仍未有人接受。您可以代一位成员接受。',
  },
  offered_provider: {
    title: '您机构的一位客户需要您',
    text: '有人正在等待您能提供的帮助。请打开请求并接受；否则我们会询问下一位成员。',
  },
  accepted_client: {
    title: '{name} 可以接您的电话',
    text: '{name} 有时间为您服务。请尽快预约通话，因为请求不会保留很久。',
  },
  unfound_client: {
    title: '团队中没有人有空',
    text: '我们问过了其他成员，没有人能接您的电话。没有扣款。您可以另找他人。',
  },
  invited_provider: {
    title: '有机构邀请您加入',
    text: '一家机构希望您加入其团队。请在您的控制台阅读这意味着什么，然后接受或拒绝。',
  },
  joined_agency: {
    title: '{name} 已加入您的机构',
    text: '{name} 接受了您的邀请，现在是您团队的一员。',
  },
  left_agency: {
    title: '{name} 已离开您的机构',
    text: '{name} 不再是您团队的成员。您不会再看到其任何活动。',
  },
  removed_provider: {
    title: '您不再属于您的机构',
    text: '您的机构已结束您的成员资格，不再能看到您的任何信息。您的资料保持不变。',
  },
} as const;
