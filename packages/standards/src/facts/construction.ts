export const construction = {}
