import { FLAG } from '../3-tokens/lexicon.ts';
import type { Case } from './case.ts';
import { does, has } from './flags.ts';
import { namesHolder } from './scope.ts';
import type { Subject } from './subject.ts';

/**
 * What a list has said of one subject holds for those behind it: 开发区产值30亿元、税收2亿元 are both the zone's,
 * 新增规上企业5家、高新技术企业3家 are both new. Marks the subjects of a group so, and the state for the next one.
 */
export function takeOver(c: Case): void {
  const { head, state } = c;
  const { subjects } = head;
  if (!head.coordinated) state.list.ofPlace = false;
  if (state.list.ofPlace) for (const subject of subjects) subject.scope = 'part';
  if (addsSome(c)) for (const subject of subjects) subject.added ||= true;
  if (subjects.some(isOfAHolder)) state.list.ofPlace = true;
  const saysNew = (subject: Subject) =>
    subject.added || c.index.get(subject.ids[0] ?? '')?.flowOf !== undefined;
  state.list.isNew = subjects.some(saysNew) || (head.coordinated && state.list.isNew);
}

/** 新增, said here or handed on by a list; 达到 says how many there are. */
function addsSome(c: Case): boolean {
  const { head, state, scene, group } = c;
  if (has(head.zone, FLAG.reach | FLAG.to)) return false;
  // 培育“四上”企业32家，其中规上工业企业9家: part of what is new.
  const partOfIt = does(scene.tokens[group.clauseStart], FLAG.sub);
  if (state.list.isNew && (head.coordinated || partOfIt || isBare(c))) return true;
  return has(head.zone, FLAG.add) && !has(head.zone, FLAG.grow);
}

/** 全年新增“小升规”企业10户，高新技术企业6户: nothing is said of it but how many. */
function isBare({ head, group, state, scene: { tokens }, index }: Case): boolean {
  const [subject] = head.subjects;
  // 新登记市场主体3万户，市场主体21万户: told again, it is how many there are.
  const id = subject?.ids[0] ?? '';
  const flow = index.flowOf(id)?.id;
  const again = state.subjects?.some(({ ids }) => ids[0] === id || ids[0] === flow) === true;
  return (
    !again &&
    head.zoneFrom === head.zoneTo &&
    head.subjects.length === 1 &&
    tokens[group.clauseStart]?.start === subject!.start &&
    flow !== undefined
  );
}

/** The shortest thing that a place or a firm is said to have (characters): 开发区|总产值 names a holder before it. */
const SHORTEST_THING = 3;

const isOfAHolder = ({ scope, label }: Subject) =>
  scope === 'part' && namesHolder(label, 0, label.length - SHORTEST_THING);
