import type { Theme } from '../../../model/index.ts';
import { words } from './words.ts';

/** Words in a project's name, then in the headings above it, that settle its theme. The first that stands wins. */
export const THEME_WORDS: readonly (readonly [Theme, readonly string[]])[] = [
  [
    'livelihood',
    words(`
    医院 卫生 保健 疾控 学校 小学 中学 幼儿园 教育 养老 敬老院 福利 体育 健身 图书馆
    博物馆 文化馆 殡仪馆 公墓 派出所 消防 就业 党校 公租房 气象
  `),
  ],
  [
    'environment',
    words(`
    污水 垃圾 生态 河道 流域 堤防 防洪 湿地 森林 造林 绿化 超低排放 污染 固废 危废 环保
    除尘 矿山修复 水土保持 清洁取暖 雨污
  `),
  ],
  [
    'agriculture',
    words(`
    农业 农田 灌区 种植 养殖 粮食 蔬菜 果 中药材 农产品 农牧 饲料 屠宰 蛋鸡 生猪 食用菌
    水库 农机 乡村 农村 村
  `),
  ],
  [
    'commerce',
    words(`
    景区 旅游 古城 文旅 民宿 商业 商贸 物流 冷链 市场 酒店 综合体 电商 文物 文化园 遗址
  `),
  ],
  [
    'industry',
    words(`
    年产 技改 生产线 钢 焦 化工 新材料 发电 光伏 风电 储能 电站 制造 产业园 园区 厂房
    工业 能源 煤 氢 输变电 开发区
  `),
  ],
  [
    'towns',
    words(`
    路 街 桥 公路 铁路 广场 公园 管网 供水 供热 供暖 改造 城 机场 高速 隧道
  `),
  ],
];

/** Words of a heading that settle the theme of what stands under it. */
export const HEADING_WORDS: readonly (readonly [Theme, readonly string[]])[] = [
  ['agriculture', ['农业', '乡村振兴', '三农', '农村']],
  ['environment', ['生态', '绿色', '环境', '污染', '美丽']],
  ['livelihood', ['民生', '社会事业', '福祉', '平安', '教育', '健康', '共享']],
  ['commerce', ['文旅', '文化', '旅游', '服务业', '消费', '商贸', '三产']],
  ['industry', ['工业', '产业', '转型', '实体经济', '创新']],
  ['towns', ['城乡', '城市', '城镇', '县城', '交通']],
  ['investment', ['项目', '投资', '招商']],
  ['reform', ['改革', '开放', '营商']],
];
