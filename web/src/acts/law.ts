// The version of the law that first knew an act (docs/decisions/0009): a dialogue under an older
// one does without, until a facilitator adopts it.

export const lawOf = { 'presence.noted.v2': 3, 'role.tagged.v1': 3 } as const;
