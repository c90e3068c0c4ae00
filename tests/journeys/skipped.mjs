// What a journey throws when this machine can not show what it is about, with the reason.

export class Skipped extends Error {}
