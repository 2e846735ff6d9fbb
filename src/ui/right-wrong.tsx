import type { JSX } from 'preact';
import { Figure } from './figure/figure';
import { FormPair, type FormPairProps } from './form-pair';

export { WRONG_FORM } from './wrong-form';

/** Right and wrong form, for pages that carry what draws them. */
export const RightWrong = (props: Omit<FormPairProps, 'draw'>): JSX.Element => <FormPair {...props} draw={Figure} />;
