/** Input that cannot be read: missing, a directory, not text. The doors turn it into exit code 1 or status 422. */
export class Unreadable extends Error { override readonly name = 'Unreadable'; }

/** A request that is understood and not done: wrong options, a forbidden change. The doors turn it into exit code 2 or status 409. */
export class Refused extends Error { override readonly name = 'Refused'; }

/** Something named that is not there. The doors turn it into exit code 1 or status 404. */
export class NotFound extends Error { override readonly name = 'NotFound'; }
