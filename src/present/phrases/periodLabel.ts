export { periodLabel } from '../../definitions/words/periodLabel';
