import type { Project } from '../../../model/index.ts';

/** A sentence and the projects it must give, in order; what is left out of an expectation is not compared. */
export interface Reads {
  text: string;
  /** Part of the report it stands in; the plan where nothing is said. */
  part?: 'review' | 'plan';
  projects: readonly (Pick<Project, 'name'> &
    Partial<Pick<Project, 'status' | 'investment' | 'scale' | 'owner'>>)[];
}

/** A construction in which reports name projects: what it says, and sentences that show it. */
export interface ProjectRule {
  name: string;
  says: string;
  examples: { reads: readonly Reads[]; leaves: readonly string[] };
}

const money = (value: number, unit: string) => ({ value, unit });

/** The constructions, each with the sentences it must read and near misses it must leave. All are invented. */
export const PROJECT_RULES: readonly ProjectRule[] = [
  {
    name: 'verb-before',
    says: 'A verb that opens the clause is said of all that follows up to its end.',
    examples: {
      reads: [
        { text: '新建青禾路小学。', projects: [{ name: '青禾路小学', status: 'planned' }] },
        { text: '启动云麓山森林公园建设。', projects: [{ name: '云麓山森林公园', status: 'planned' }] },
        {
          text: '加快推进柳岸大街东延、槐荫路改造。',
          projects: [
            { name: '柳岸大街东延', status: 'under-way' },
            { name: '槐荫路改造', status: 'under-way' },
          ],
        },
        {
          text: '建成柳岸大街跨河大桥。',
          part: 'review',
          projects: [{ name: '柳岸大街跨河大桥', status: 'completed' }],
        },
        {
          text: '实施了县中医院病房楼改造工程。',
          part: 'review',
          projects: [{ name: '县中医院病房楼改造工程', status: 'under-way' }],
        },
        { text: '加快启动青禾文博馆建设。', projects: [{ name: '青禾文博馆', status: 'planned' }] },
        {
          text: '尽快完成柳岸路、槐荫路等项目建设。',
          projects: [
            { name: '柳岸路', status: 'under-way' },
            { name: '槐荫路', status: 'under-way' },
          ],
        },
        { text: '建成投用云麓污水处理厂。', projects: [{ name: '云麓污水处理厂', status: 'under-way' }] },
        { text: '及早谋划云麓水库上游保护工程。', projects: [{ name: '云麓水库上游保护工程' }] },
        { text: '规划建设人才公寓。', projects: [{ name: '人才公寓', status: 'planned' }] },
        { text: '完成“三馆两所”建设。', projects: [{ name: '“三馆两所”' }] },
        { text: '加快河湾化学品项目进度。', projects: [{ name: '河湾化学品项目', status: 'under-way' }] },
        {
          text: '继续推进G999柳岸过境段改线、S999快速路。',
          projects: [{ name: 'G999柳岸过境段改线' }, { name: 'S999快速路' }],
        },
      ],
      leaves: [
        '整合消费市场。',
        '打造全国知名的玻璃制品生产加工基地。',
        '打造丘陵山区花园式绿色工厂。',
        '打造“双优双强”。',
        '推进法治政府建设。',
        '实施教师素质提升工程。',
        '加快构建现代产业体系。',
        '推动经济高质量发展。',
        '打造全省一流营商环境。',
      ],
    },
  },
  {
    name: 'verb-behind',
    says: 'A verb that closes the clause is said of all that stands before it; 主体完工 and 即将 are not yet done.',
    examples: {
      reads: [
        {
          text: '柳岸新学校、河湾图书馆先后竣工投用。',
          part: 'review',
          projects: [
            { name: '柳岸新学校', status: 'completed' },
            { name: '河湾图书馆', status: 'completed' },
          ],
        },
        {
          text: '云麓水库除险加固工程主体完工。',
          part: 'review',
          projects: [{ name: '云麓水库除险加固工程', status: 'under-way' }],
        },
        {
          text: '柳岸商业广场即将开业。',
          part: 'review',
          projects: [{ name: '柳岸商业广场', status: 'under-way' }],
        },
        {
          text: 'G999柳岸过境段改线这一省级重点工程开工建设。',
          part: 'review',
          projects: [{ name: 'G999柳岸过境段改线', status: 'under-way' }],
        },
        {
          text: '国家级镁合金创新中心启动建设，河湾文创园正式启动。',
          part: 'review',
          projects: [
            { name: '国家级镁合金创新中心', status: 'under-way' },
            { name: '河湾文创园', status: 'under-way' },
          ],
        },
        {
          text: '新政务服务中心投入运行，柳岸家园居家养老服务试点建成运行。',
          part: 'review',
          projects: [
            { name: '新政务服务中心', status: 'completed' },
            { name: '柳岸家园居家养老服务试点', status: 'completed' },
          ],
        },
        {
          text: '河湾路排水管网改造工程完成60%。',
          part: 'review',
          projects: [{ name: '河湾路排水管网改造工程', status: 'under-way' }],
        },
      ],
      leaves: ['116个重点项目竣工投产57个。', '各项约束性指标全面完成。'],
    },
  },
  {
    name: 'verb-on-both-sides',
    says: 'In a plan the verb behind tells more than the one before: 推动…竣工 has begun, 推动…落地 has not.',
    examples: {
      reads: [
        { text: '力争河湾智算中心7月底竣工。', projects: [{ name: '河湾智算中心', status: 'under-way' }] },
        {
          text: '推动青禾集团年产5万吨负极材料项目尽快落地。',
          projects: [
            {
              name: '青禾集团年产5万吨负极材料项目',
              status: 'planned',
              scale: '年产5万吨',
              owner: '青禾集团',
            },
          ],
        },
        { text: '加快云麓通用机场前期工作。', projects: [{ name: '云麓通用机场', status: 'planned' }] },
        {
          text: '强力推动河湾风电、柳岸光伏等12个省市重点项目，力争三季度全面开工。',
          projects: [
            { name: '河湾风电', status: 'planned' },
            { name: '柳岸光伏', status: 'planned' },
          ],
        },
      ],
      leaves: ['力争全年粮食产量稳定在2亿公斤以上。', '推动更多项目早日开工。'],
    },
  },
  {
    name: 'list-of-projects',
    says: '等16个重点项目 says that what is listed are projects: bare names of firms count too.',
    examples: {
      reads: [
        {
          text: '推进青禾科技、河湾碳素、云麓数控机床等16个重点项目建设。',
          projects: [{ name: '青禾科技' }, { name: '河湾碳素' }, { name: '云麓数控机床' }],
        },
        {
          text: '青禾钢铁年产20万吨棒材、河湾水泥余热发电等一批项目建成投产。',
          part: 'review',
          projects: [
            { name: '青禾钢铁年产20万吨棒材', status: 'completed', scale: '年产20万吨' },
            { name: '河湾水泥余热发电', status: 'completed' },
          ],
        },
        {
          text: '打造青禾街、柳岸路、槐荫大道三条示范街。',
          projects: [{ name: '青禾街' }, { name: '柳岸路' }, { name: '槐荫大道' }],
        },
        {
          text: '加快建设东坡、西岭、南湾3个抽水蓄能电站。',
          projects: [{ name: '东坡' }, { name: '西岭' }, { name: '南湾' }],
        },
        {
          text: '实施河湾渠改造、柳岸桥加固等3个水利项目，青禾庙修缮、云麓塔保护利用等2个文物保护项目。',
          projects: [
            { name: '河湾渠改造' },
            { name: '柳岸桥加固' },
            { name: '青禾庙修缮' },
            { name: '云麓塔保护利用' },
          ],
        },
      ],
      leaves: [
        '抓好隐患排查、宣传培训等工作。',
        '推进城市综合体、商业广场等项目建设。',
        '支持青禾、河湾等企业启动上市工程。',
        '积极引进“光储”等新能源建设项目。',
        '启动智慧广电、智慧交通、智慧医疗等项目。',
        '推动河湾居、柳岸园创建3A级景区。',
        '推动家政消费提质扩容。',
      ],
    },
  },
  {
    name: 'list-over-clauses',
    says: 'A list of firms with their projects goes on over commas up to the clause that sums it up.',
    examples: {
      reads: [
        {
          text: '重点推进青禾化工总投资3亿元的针状焦和总投资2亿元的炭黑，河湾建材总投资1.5亿元的固废处理，云麓钢铁产能置换等项目。',
          projects: [
            { name: '青禾化工总投资3亿元的针状焦', investment: money(3, '亿元') },
            { name: '炭黑', investment: money(2, '亿元') },
            { name: '河湾建材总投资1.5亿元的固废处理', investment: money(1.5, '亿元') },
            { name: '云麓钢铁产能置换', investment: null },
          ],
        },
      ],
      leaves: ['深入开展招商活动，吸引优质企业，推动产业集聚等工作。'],
    },
  },
  {
    name: 'money-of-one',
    says: 'Money before a single name is that project’s.',
    examples: {
      reads: [
        {
          text: '投资6亿元，启动青禾创新大楼项目；建设柳岸小镇项目，总投资3亿元。',
          projects: [
            { name: '青禾创新大楼项目', investment: money(6, '亿元') },
            { name: '柳岸小镇项目', investment: money(3, '亿元') },
          ],
        },
        {
          text: '重点推动总投资89亿元的云麓抽水蓄能电站项目尽快开工。',
          projects: [{ name: '云麓抽水蓄能电站项目', investment: money(89, '亿元') }],
        },
        {
          text: '投资8000万元新建柳岸路寄宿制小学。',
          projects: [{ name: '柳岸路寄宿制小学', investment: money(8000, '万元') }],
        },
        {
          text: '推进投资1.6亿元的河湾输变电工程、投资0.3亿元的柳岸电网改造工程。',
          projects: [
            { name: '河湾输变电工程', investment: money(1.6, '亿元') },
            { name: '柳岸电网改造工程', investment: money(0.3, '亿元') },
          ],
        },
      ],
      leaves: ['推进总投资270亿元的104个重点项目建设。', '投资2亿元实施26个美丽乡村建设项目。'],
    },
  },
  {
    name: 'money-of-many',
    says: 'Money before a list that is counted belongs to all of them together: none has its own.',
    examples: {
      reads: [
        {
          text: '加快总投资34亿元的河湾风电、柳岸光伏、青禾储能3个新能源项目建设。',
          projects: [
            { name: '河湾风电', investment: null },
            { name: '柳岸光伏', investment: null },
            { name: '青禾储能', investment: null },
          ],
        },
        {
          text: '推进河湾磁材、柳岸储能电站等总投资70亿元的14个重点项目建设。',
          projects: [
            { name: '河湾磁材', investment: null },
            { name: '柳岸储能电站', investment: null },
          ],
        },
      ],
      leaves: [],
    },
  },
  {
    name: 'shared-tail',
    says: 'Bare names before a name with a tail share it: together they are one name.',
    examples: {
      reads: [
        { text: '新建东坡、西岭派出所。', projects: [{ name: '东坡、西岭派出所' }] },
        {
          text: '新建河湾污水处理厂和东坡、西岭污水站。',
          projects: [{ name: '河湾污水处理厂' }, { name: '东坡、西岭污水站' }],
        },
      ],
      leaves: ['改造提升东坡、西岭等10个老旧小区。'],
    },
  },
  {
    name: 'joined-by-and',
    says: '和 joins two projects where both are named in full; else it is part of the name.',
    examples: {
      reads: [
        {
          text: '打造青禾中药材示范园和云麓连翘交易基地。',
          projects: [{ name: '青禾中药材示范园' }, { name: '云麓连翘交易基地' }],
        },
        {
          text: '加快新县医院及妇幼保健院等项目建设。',
          projects: [{ name: '新县医院' }, { name: '妇幼保健院' }],
        },
        {
          text: '加快博物馆展陈设计和文化馆内部装修。',
          projects: [{ name: '博物馆展陈设计' }, { name: '文化馆内部装修' }],
        },
        {
          text: '实施县城污水处理厂和柳岸污水处理厂提标改造工程。',
          projects: [{ name: '县城污水处理厂和柳岸污水处理厂提标改造工程' }],
        },
      ],
      leaves: [],
    },
  },
  {
    name: 'size-before',
    says: 'A length or an area before a name is its size.',
    examples: {
      reads: [
        {
          text: '重点打造1100亩云麓岭森林公园和73公里清溪河绿色廊道。',
          projects: [
            { name: '云麓岭森林公园', scale: '1100亩' },
            { name: '清溪河绿色廊道', scale: '73公里' },
          ],
        },
      ],
      leaves: ['改造提升高标准农田1万亩。', '新建四好农村路25公里。'],
    },
  },
  {
    name: 'size-behind',
    says: 'A length or an area behind the name of one thing is its size; behind a class it counts the class.',
    examples: {
      reads: [
        {
          text: '建成云麓岭旅游路75.3公里。',
          part: 'review',
          projects: [{ name: '云麓岭旅游路', status: 'completed', scale: '75.3公里' }],
        },
        {
          text: '新建“云麓一号”旅游公路42公里。',
          projects: [{ name: '“云麓一号”旅游公路', status: 'planned', scale: '42公里' }],
        },
      ],
      leaves: ['改造提升农村公路210公里。', '新建四好农村路25公里。'],
    },
  },
  {
    name: 'shared-building',
    says: '建设 behind the last of a list is said of all its members; of bare classes it makes none.',
    examples: {
      reads: [
        {
          text: '河湾宗祠、文化中心、柳岸红色教育基地建设初见成效。',
          part: 'review',
          projects: [
            { name: '河湾宗祠', status: 'under-way' },
            { name: '文化中心', status: 'under-way' },
            { name: '柳岸红色教育基地', status: 'under-way' },
          ],
        },
        {
          text: '统筹推进青禾生猪养殖、河湾肉鸡养殖基地建设。',
          projects: [{ name: '青禾生猪养殖' }, { name: '河湾肉鸡养殖基地' }],
        },
      ],
      leaves: ['推进生态廊道、自然公园、体育公园等建设。', '加快养老服务、休闲娱乐设施配套建设。'],
    },
  },
  {
    name: 'dated-members',
    says: 'Members of a list that each have a verb with a date are clauses of their own.',
    examples: {
      reads: [
        {
          text: '力争县人民医院感染楼9月完工，县妇幼保健院改建8月开工、柳岸卫生院通过验收。',
          projects: [
            { name: '县人民医院感染楼', status: 'under-way' },
            { name: '县妇幼保健院改建', status: 'planned' },
          ],
        },
      ],
      leaves: ['各项任务6月完成、9月验收。'],
    },
  },
  {
    name: 'heading-with-money',
    says: 'A heading within a paragraph names the project whose money the sentence below tells.',
    examples: {
      reads: [
        {
          text: '河湾电商产业谷。利用闲置土地，投资9.8亿元建设农副产品加工、商品集散、电商三个片区。',
          projects: [{ name: '河湾电商产业谷', status: 'planned', investment: money(9.8, '亿元') }],
        },
      ],
      leaves: [
        '河湾电商产业谷。盘活闲置土地，吸引企业入驻。',
        '千亿级钢铁产业集群。投资3亿元建设一批配套项目。',
      ],
    },
  },
  {
    name: 'led-by',
    says: 'Who leads the work stands before the verb: 支持某厂牵头加快建设….',
    examples: {
      reads: [
        {
          text: '支持青禾镁业牵头加快建设国家级轻合金创新中心。',
          projects: [{ name: '国家级轻合金创新中心', status: 'under-way' }],
        },
      ],
      leaves: ['鼓励龙头企业牵头组建产业技术创新联盟。'],
    },
  },
  {
    name: 'signed-only',
    says: 'What has only been signed for has not begun, however it is pushed on.',
    examples: {
      reads: [
        {
          text: '有序推进青禾光伏等新签约项目建设。',
          projects: [{ name: '青禾光伏', status: 'planned' }],
        },
      ],
      leaves: ['推动新签约项目落地开工。'],
    },
  },
  {
    name: 'begun-before',
    says: '完成 and 抓好 tell no beginning: in a plan a work is under way if the review reports it so.',
    examples: {
      reads: [
        {
          text: '抓好柳岸街东延、槐荫路北延。\n\n三、2022年工作回顾\n\n柳岸街东延有序推进。',
          projects: [
            { name: '柳岸街东延', status: 'under-way' },
            { name: '槐荫路北延', status: 'planned' },
            { name: '柳岸街东延', status: 'under-way' },
          ],
        },
      ],
      leaves: ['抓好安全生产。'],
    },
  },
  {
    name: 'lead-project',
    says: 'A project on which a plan hangs other work is going on.',
    examples: {
      reads: [
        {
          text: '以青禾时代装载机项目为牵引，做强装备制造业。',
          projects: [{ name: '青禾时代装载机项目', status: 'under-way' }],
        },
      ],
      leaves: ['以项目建设为抓手，扩大有效投资。', '以创建国家森林城市为契机，推进国土绿化。'],
    },
  },
  {
    name: 'classes-and-efforts',
    says: 'What is counted by the dozen, a campaign, an event or an ambition is no project.',
    examples: {
      reads: [],
      leaves: [
        '实施11个农村污水处理站建设。',
        '新建5座公厕。',
        '改造老旧小区12个。',
        '开展大气污染防治行动。',
        '举办桃花节等系列活动。',
        '打造全国乡村振兴示范县。',
        '全面实施“365”发展思路。',
        '完成5000户改厕任务。',
        '推动家政行业提品质、拓市场。',
        '聚力实施城乡联动、内需升级、安全强基等六大工程。',
        '推动公共服务向乡村延伸。',
        '推动污染企业退城入园。',
        '建设一批中试平台和概念验证中心。',
        '新建200个智能车间、智能工厂。',
        '用好各类开放平台。',
        '高质量实施“两重”项目。',
      ],
    },
  },
];
