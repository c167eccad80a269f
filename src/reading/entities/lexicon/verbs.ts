import type { Project } from '../../../model/index.ts';
import { words } from './words.ts';

type Status = Project['status'];

/** Words that say what is done with a project, and what that means for its status in either part of a report. */
export interface Verb {
  words: readonly string[];
  /** Status in a part that tells what was done. */
  review: Status;
  /** Status in a part that tells what is aimed at. */
  plan: Status;
  /** Only something built can be said to do this: `竣工`. What stands beside it is a project. */
  building: boolean;
  why: string;
}

/** Verbs that stand before the name. The first that fits wins; the longest words are tried first. */
export const BEFORE: readonly Verb[] = [
  {
    words: ['建成', '竣工', '新建成', '完成建设'],
    review: 'completed',
    plan: 'planned',
    building: true,
    why: 'what is finished has been built; in a plan it is aimed at',
  },
  {
    words: ['建成投用', '建成通车', '建成投产', '建成启用', '投运', '建成投运', '建成运营'],
    review: 'completed',
    plan: 'under-way',
    building: true,
    why: 'what is to go into use is being built',
  },
  {
    words: words(`
    新建改建 新改扩建 新改建 改扩建 新建 改建 扩建 迁建 重建 修建 续建 兴建 建好 修缮 打通
    拓宽
  `),
    review: 'completed',
    plan: 'planned',
    building: true,
    why: 'a kind of building; looking back it is done',
  },
  {
    words: ['改造提升', '提升改造', '升级改造', '提质改造', '改造', '修复', '整修', '完成'],
    review: 'completed',
    plan: 'planned',
    building: false,
    why: 'also said of what is no project (5000 toilets); looking back it is done',
  },
  {
    words: words(`
    复工续建 新开工建设 开工建设 新开工 开工 筹建 规划建设 谋划建设 启动建设
  `),
    review: 'under-way',
    plan: 'planned',
    building: true,
    why: 'a start is not an end',
  },
  {
    words: ['建设'],
    review: 'under-way',
    plan: 'planned',
    building: true,
    why: 'building is not being built',
  },
  {
    words: words(`
    推进实施 组织实施 启动实施 谋划实施 实施 启动 推进 推动 谋划 打造 打造提升 整合 抓好 抓实 做好 布局
    争取 引进 开展 统筹 引入 招引 承接 攻坚 配合完成 协同推进 上马 办好 包括 确保 力争 力促 促进 带动 支持 保障 规划 储备 落地
  `),
    review: 'under-way',
    plan: 'planned',
    building: false,
    why: 'said of efforts of all kinds',
  },
  {
    words: words(`
    提速 集中攻坚 尽快完成 加快推进 加快推动 加快实施 加快打造 加快完成 加速推进 加快 加速 加紧 抓紧
  `),
    review: 'under-way',
    plan: 'under-way',
    building: false,
    why: 'what is to go faster is going on',
  },
  {
    words: ['加快启动', '抓紧启动', '尽快启动', '尽早启动'],
    review: 'under-way',
    plan: 'planned',
    building: false,
    why: 'what is to be started soon has not begun',
  },
  {
    words: ['加快建设', '加速建设', '抓紧建设', '加紧建设', '加快新建'],
    review: 'under-way',
    plan: 'under-way',
    building: true,
    why: 'building that is to go faster',
  },
  {
    words: words(`
    持续推进 持续实施 持续推动 全力推进 全力推动 着力推进 着力推动 有序推进 稳步推进 扎实推进
    深入推进 继续推进 继续实施 强力推进
  `),
    review: 'under-way',
    plan: 'under-way',
    building: false,
    why: 'to go on with a thing it has to be going on',
  },
];

/** How it is done: stands before such a verb and changes nothing. */
export const MANNERS: readonly string[] = words(`
    好
    大力 全力 重点 积极 稳步 扎实 统筹 持续 深入 尽快 高标准 高质量 高起点 强力 有序 着力
    继续 进一步 全面 科学 精心 认真 集中 同步 不断 坚决 努力 尽早 全速 及早 加力 聚力 倾力
    合力 切实 先后 相继 陆续 成功 顺利 如期 全部 基本 主动 稳妥 全域 提前 新 再 又 已
    将 要 了
  `);

/** Verbs that stand behind the name, at the end of the clause. */
export const BEHIND: readonly Verb[] = [
  {
    words: words(`
    主体完工 主体封顶 主体竣工 主体建成 封顶 主体建筑完成 主体工程完工 基本成型 基本完工
    基本建成 即将打通 即将竣工 即将完工 即将投产 即将投用 即将通车 初具规模 初显雏形 初见雏形
  `),
    review: 'under-way',
    plan: 'under-way',
    building: true,
    why: 'nearly done is not done',
  },
  {
    words: words(`
    竣工通车 建成通车 全线通车 通车 竣工投产 建成投产 试产 投产达效 投产 达产达效 达产
    竣工投用 建成投用 建成使用 建成投运 建成运营 建成运行 建成开放 建成开学 建成启用 开放投用
    投用 投运 投入使用 投入运营 投入运行 投入生产 竣工验收 竣工 完工 建成 落成 完成建设
    建设完成 开门迎客 开门纳客 开馆 开园 开业 开学 贯通 并网发电 并网 交付使用 交付 打通
   
  `),
    review: 'completed',
    plan: 'under-way',
    building: true,
    why: 'done; in a plan it is to be finished, so it has begun',
  },
  {
    words: words(`
    正式启动 全面启动 开工建设 开工 落地建设 落地 破土动工 动工 奠基 启动建设 签约落地 前期工作 前期手续 前期 落户 立项 复工
  `),
    review: 'under-way',
    plan: 'planned',
    building: true,
    why: 'a start; in a plan it has not begun yet',
  },
  {
    words: words(`
    加快建设 加紧建设 正在建设 抓紧建设 加快推进 加速推进 加快实施 有序推进 稳步推进 扎实推进
    顺利推进 全力推进 快速推进 投产见效 落地见效 初见成效 建设顺利 有序实施 全面实施 正式实施 顺利实施 进展顺利 进展良好 快速建设
    在建 全面铺开 建设提速 强力推进 深入推进 持续推进 加速建设 启动
  `),
    review: 'under-way',
    plan: 'under-way',
    building: false,
    why: 'going on',
  },
  {
    words: ['全部完成', '全面完成', '顺利完成', '如期完成', '完成'],
    review: 'completed',
    plan: 'planned',
    building: false,
    why: 'also said of tasks',
  },
];

/** When or how the verb behind the name is meant: stands between the two. */
export const MOMENTS: readonly string[] = words(`
  今年秋季 秋季 春季 夏季 冬季 秋季学期 年中
    年底前 年底 年内 今年 明年 上半年 下半年 季度末 季度 春节前 国庆前 力争 确保 实现 争取
    全线 全面 全部 先后 相继 陆续 正式 顺利 如期 尽快 尽早 早日 按期 按时 成功 基本 已经 已
    均 都 并 提前 有望 即将 一季度 二季度 三季度 四季度
  `);
