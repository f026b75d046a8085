export const fire = {}
