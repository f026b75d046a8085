import type { StaffingRule } from '@zhiben/sdk'

/**
 * Which units must have a safety body or full-time safety officers, and which at least an officer who does it beside
 * other work. Transport means carriers of whatever goods; `hazardous-goods` covers those that carry dangerous ones.
 *
 * @example coverage(list, { books: [statutoryResponsibilities], staffing: statutoryStaffing }).staffing
 * @source 中华人民共和国安全生产法第二十四条
 */
export const statutoryStaffing: StaffingRule = {
  trades: ['mine', 'smelting', 'construction', 'transport', 'hazardous-goods'],
  above: 100,
  cite: { document: '中华人民共和国安全生产法', article: '24' },
}
