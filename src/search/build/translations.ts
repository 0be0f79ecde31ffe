import { keyOf } from '../name.ts';
import { wordsOf } from '../words.ts';
import { withTraditional } from './traditional.ts';

/**
 * Words of this field in Vietnamese, simplified Chinese and Malay or Indonesian, each after the English word that pages
 * say: a query is read in that word. Names are here only as far as neither the glossary nor people have them, since no
 * source of the record gives them: short forms that readers type, and Chinese names of those most asked for. Words that
 * tell little by themselves are not.
 */
export const translations: readonly string[] = [
  'agreement: hiệp định, thỏa thuận, 协定, 协议, perjanjian',
  'Anwar Ibrahim: 安瓦尔, 安华',
  'billion: bn, tỷ, tỉ',
  'Brunei: 文莱',
  'Cambodia: Campuchia, 柬埔寨',
  'chair: chủ trì, 主席国',
  'China: Trung Quốc, 中国',
  'claims: yêu sách, tuntutan, 声索',
  'Code of Conduct: tata laku, tata perilaku',
  'connectivity: kết nối, 互联互通',
  'cooperation: hợp tác, 合作',
  'customs: hải quan, 海关',
  'dialogue: đối thoại, 对话',
  'difference figures: lệch số liệu, 统计差异',
  'digital economy: kinh tế số, 数字经济',
  'directions: định hướng, 方向',
  'Duterte: 杜特尔特',
  'economy: kinh tế, 经济',
  'export: xuất khẩu, 出口',
  'figures: số liệu, thống kê, 数据, 统计',
  'force: có hiệu lực, 生效',
  'free trade: thương mại tự do, 自由贸易',
  'green economy: kinh tế xanh, 绿色经济',
  'growth: tăng trưởng, 增长',
  'high-speed: cao tốc, 高速',
  'history: lịch sử, 历史',
  'how much: bao nhiêu, 多少',
  'Hun Sen: 洪森',
  'import: nhập khẩu, 进口',
  'Indonesia: In-đô-nê-xi-a, 印度尼西亚, 印尼',
  'innovation: đổi mới sáng tạo, 创新',
  'international law: luật pháp quốc tế, 国际法',
  'investment: đầu tư, 投资, pelaburan, investasi',
  'Jiang Zemin: 江泽民',
  'Kuala Lumpur: 吉隆坡',
  'Lao: 老挝, 寮国',
  'Lawrence Wong: 黄循财',
  'leaders: lãnh đạo, 领导人',
  'Li Keqiang: 李克强',
  'Malaysia: Ma-lai-xi-a, 马来西亚',
  'Marcos: 马科斯, 小马科斯',
  'member: thành viên, 成员',
  'Myanmar: Mi-an-ma, 缅甸',
  'negotiation: đàm phán, 谈判, 磋商',
  'outcomes: kết quả, 成果',
  'participants: tham dự, 与会',
  'partnership: đối tác, 伙伴关系',
  'per cent: percent',
  'peace: hòa bình, 和平',
  'Pham Minh Chinh: 范明政',
  'Philippine International Convention Center: PICC',
  'Philippines: Phi-líp-pin, 菲律宾',
  'plan: kế hoạch, 计划',
  'president: tổng thống, 总统',
  'prime minister: thủ tướng, 总理, perdana menteri',
  'progress: tiến triển',
  'proposal: đề xuất, sáng kiến, 提议, 倡议',
  'railway: đường sắt, 铁路',
  'ratification: phê chuẩn, 批准',
  'science technology: khoa học công nghệ, 科技',
  'seaport: cảng biển, 港口',
  'share: tỷ trọng, 占比',
  'signed: ký kết, 签署, ditandatangani',
  'Singapore: Xinh-ga-po, 新加坡',
  'sources: nguồn, 来源',
  'South China Sea: Laut China Selatan, Laut Cina Selatan',
  'stability: ổn định, 稳定',
  'statement: tuyên bố, phát biểu, 声明, 发言, 讲话',
  'strategic: chiến lược, 战略',
  'summit: hội nghị thượng đỉnh, hội nghị cấp cao, 峰会, sidang kemuncak, KTT',
  'tariff: thuế quan, 关税',
  'Thailand: Thái Lan, 泰国',
  'Timor-Leste: Đông Timor, 东帝汶',
  'tourism: du lịch, 旅游',
  'trade: thương mại, 贸易, perdagangan',
  'trust: lòng tin, 互信',
  'two-way: hai chiều',
  'upgrade: nâng cấp, 升级',
  'venue: địa điểm, 地点',
  'Viet Nam: 越南',
  'Wang Wentao: 王文涛',
  'Wang Yi: 王毅',
  'Wen Jiabao: 温家宝',
  'West Philippine Sea: WPS',
  'what: là gì, nghĩa là',
  'Xi Jinping: 习近平',
  'Zhu Rongji: 朱镕基',
];

/**
 * Gives the English word for each word of other languages.
 *
 * @param lines each an English word, a colon, and what stands for it, with commas between
 * @returns English words by the keys of the others, for `names.json`
 */
export function keyTranslations(lines: readonly string[]): Record<string, string> {
  const words = lines.flatMap((line) => {
    const [english = '', others = ''] = line.split(':');
    return others
      .split(',')
      .flatMap(withTraditional)
      .map((other) => [keyOf(wordsOf(other)), english]);
  });
  return Object.fromEntries(words) as Record<string, string>;
}
