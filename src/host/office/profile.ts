/** Which Excel the host stands in for. The web is the strictest. */
export type Profile = 'windows' | 'web' | 'mac';
