export const industry = {}
