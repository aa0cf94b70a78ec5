import { Option } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Authority } from '../../domain/authority';
import { councilLabel } from '../../present/phrases/councilLabel';
import { councilKey } from '../state/councils';
import { usePane } from '../usePane';

/** A council to choose, which is told from another of its name. */
export function CouncilOption(props: { authority: Authority; all: readonly Authority[] }): JSX.Element {
  const { authority, all } = props;
  const label = councilLabel(authority, all, usePane().language);
  return (
    <Option value={councilKey(authority, all)} text={label}>
      {label}
    </Option>
  );
}
