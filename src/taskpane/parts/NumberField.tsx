import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type JSX } from 'react';

const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' }, box: { minWidth: 0 } });

/** A number between limits: typed, or stepped with the arrow keys. What is typed counts once it is within them; on the way out, the last that did is shown again. */
export function NumberField(props: {
  label: string;
  /** The label is seen; else it is only said. */
  shown?: boolean;
  size?: 'small' | 'medium';
  value: number;
  limits: { min: number; max: number; step: number };
  disabled?: boolean;
  onNumber: (value: number) => void;
}): JSX.Element {
  const { label, shown = false, value, limits, disabled = false, onNumber } = props;
  const { size = shown ? 'medium' : 'small' } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const input = (
    <Input
      className={styles.box}
      size={size}
      type="number"
      {...limits}
      input={{ className: styles.input, ...(!shown && { 'aria-label': label }) }}
      disabled={disabled}
      value={typed ?? String(value)}
      onChange={(_, { value: text }) => {
        setTyped(text);
        const number = limits.step === 1 ? Math.round(Number(text)) : Number(text);
        if (text.trim() !== '' && number >= limits.min && number <= limits.max) onNumber(number);
      }}
      onBlur={() => {
        setTyped(null);
      }}
    />
  );
  return shown ? (
    <Field label={label} size="small">
      {input}
    </Field>
  ) : (
    input
  );
}
