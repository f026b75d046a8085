import { verified } from '@zhiben/sdk'

/** Articles 4 to 15, transcribed from the ministry's docx (www.mohurd.gov.cn/file/2022/20220422/79321b76-0f51-4144-bc7d-8cb033924efd.docx). */
export const transcript = verified(
  'https://github.com/yuluo554/siteguard/blob/83555845faff55225d7808e930ae93ffa9fceb91/data/knowledge/regulations/seed_regulations.jsonl',
)
