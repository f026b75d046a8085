import type { Calendar } from '@zhiben/sdk'

/**
 * Public holidays and make-up working days of the mainland, 2024 to 2026, as the General Office of the State Council
 * set them for each year. School terms are not in it: every place sets its own.
 *
 * A holiday runs through all its days off, so that what is to be done before a holiday is done before the first of them;
 * one that the notice links to a weekend begins on the Saturday. After `end` it is not known which days are worked, and
 * whatever hangs on it is a range. Take another `Calendar` (or a copy of this with a year and a new `version`) where it
 * is out of date or a place differs.
 *
 * @source 国办发明电〔2023〕7号 (2024), 国办发明电〔2024〕12号 (2025), notice of 2025-11-04 (2026)
 */
export const chinaCalendar: Calendar = {
  id: 'cn/working-days',
  version: '2026',
  start: '2024-01-01',
  end: '2026-12-31',
  holidays: [
    { name: { zh: '元旦', en: 'New Year' }, from: '2023-12-30', to: '2024-01-01' },
    { name: { zh: '春节', en: 'Spring Festival' }, from: '2024-02-10', to: '2024-02-17' },
    { name: { zh: '清明节', en: 'Qingming' }, from: '2024-04-04', to: '2024-04-06' },
    { name: { zh: '劳动节', en: 'Labour Day' }, from: '2024-05-01', to: '2024-05-05' },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, from: '2024-06-08', to: '2024-06-10' },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, from: '2024-09-15', to: '2024-09-17' },
    { name: { zh: '国庆节', en: 'National Day' }, from: '2024-10-01', to: '2024-10-07' },
    { name: { zh: '元旦', en: 'New Year' }, from: '2025-01-01', to: '2025-01-01' },
    { name: { zh: '春节', en: 'Spring Festival' }, from: '2025-01-28', to: '2025-02-04' },
    { name: { zh: '清明节', en: 'Qingming' }, from: '2025-04-04', to: '2025-04-06' },
    { name: { zh: '劳动节', en: 'Labour Day' }, from: '2025-05-01', to: '2025-05-05' },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, from: '2025-05-31', to: '2025-06-02' },
    {
      name: { zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' },
      from: '2025-10-01',
      to: '2025-10-08',
    },
    { name: { zh: '元旦', en: 'New Year' }, from: '2026-01-01', to: '2026-01-03' },
    { name: { zh: '春节', en: 'Spring Festival' }, from: '2026-02-15', to: '2026-02-23' },
    { name: { zh: '清明节', en: 'Qingming' }, from: '2026-04-04', to: '2026-04-06' },
    { name: { zh: '劳动节', en: 'Labour Day' }, from: '2026-05-01', to: '2026-05-05' },
    { name: { zh: '端午节', en: 'Dragon Boat Festival' }, from: '2026-06-19', to: '2026-06-21' },
    { name: { zh: '中秋节', en: 'Mid-Autumn Festival' }, from: '2026-09-25', to: '2026-09-27' },
    { name: { zh: '国庆节', en: 'National Day' }, from: '2026-10-01', to: '2026-10-07' },
  ],
  makeUpDays: [
    '2024-02-04',
    '2024-02-18',
    '2024-04-07',
    '2024-04-28',
    '2024-05-11',
    '2024-09-14',
    '2024-09-29',
    '2024-10-12',
    '2025-01-26',
    '2025-02-08',
    '2025-04-27',
    '2025-09-28',
    '2025-10-11',
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ],
  terms: [],
}
