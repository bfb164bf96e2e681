// Ways of saying yes: the same words wherever a text makes something depend on the yes of a person.

/** Part of a regular expression for folded text. */
export const AGREES = '(?:toestem|instem|akkoord|accoord|goed ?(?:te )?(?:vind|gevonden|keur|gekeurd))[a-z]*';
