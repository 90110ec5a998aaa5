/**
 * What stands between the results in one object.
 */
export enum AssembleWith {
  /**
   * Nothing: binary results follow each other.
   */
  NONE = 'None',

  /**
   * A new line.
   */
  LINE = 'Line',
}
