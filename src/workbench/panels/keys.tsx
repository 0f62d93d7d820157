const keys = [['j', 'next statement'], ['k', 'previous statement'], ['a', 'accept'], ['e', 'correct'], ['r', 'reject'], ['u', 'unsure'], ['z', 'undo the last decision'], ['n', 'next report'], ['?', 'these keys']] as const;

/** The keys of the queue. */
export const Keys = () => <dl className="keys" aria-label="Keys">{keys.map(([key, words]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{words}</dd></div>)}</dl>;
