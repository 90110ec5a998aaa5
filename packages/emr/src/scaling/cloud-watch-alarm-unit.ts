/**
 * What the values of a metric are counted in.
 */
export enum CloudWatchAlarmUnit {
  /**
   * No unit.
   */
  NONE = 'NONE',

  /**
   * Seconds.
   */
  SECONDS = 'SECONDS',

  /**
   * Microseconds.
   */
  MICRO_SECONDS = 'MICRO_SECONDS',

  /**
   * Milliseconds.
   */
  MILLI_SECONDS = 'MILLI_SECONDS',

  /**
   * Bytes.
   */
  BYTES = 'BYTES',

  /**
   * Kilobytes.
   */
  KILO_BYTES = 'KILO_BYTES',

  /**
   * Megabytes.
   */
  MEGA_BYTES = 'MEGA_BYTES',

  /**
   * Gigabytes.
   */
  GIGA_BYTES = 'GIGA_BYTES',

  /**
   * Terabytes.
   */
  TERA_BYTES = 'TERA_BYTES',

  /**
   * Bits.
   */
  BITS = 'BITS',

  /**
   * Kilobits.
   */
  KILO_BITS = 'KILO_BITS',

  /**
   * Megabits.
   */
  MEGA_BITS = 'MEGA_BITS',

  /**
   * Gigabits.
   */
  GIGA_BITS = 'GIGA_BITS',

  /**
   * Terabits.
   */
  TERA_BITS = 'TERA_BITS',

  /**
   * Percent.
   */
  PERCENT = 'PERCENT',

  /**
   * Count.
   */
  COUNT = 'COUNT',

  /**
   * Bytes a second.
   */
  BYTES_PER_SECOND = 'BYTES_PER_SECOND',

  /**
   * Kilobytes a second.
   */
  KILO_BYTES_PER_SECOND = 'KILO_BYTES_PER_SECOND',

  /**
   * Megabytes a second.
   */
  MEGA_BYTES_PER_SECOND = 'MEGA_BYTES_PER_SECOND',

  /**
   * Gigabytes a second.
   */
  GIGA_BYTES_PER_SECOND = 'GIGA_BYTES_PER_SECOND',

  /**
   * Terabytes a second.
   */
  TERA_BYTES_PER_SECOND = 'TERA_BYTES_PER_SECOND',

  /**
   * Bits a second.
   */
  BITS_PER_SECOND = 'BITS_PER_SECOND',

  /**
   * Kilobits a second.
   */
  KILO_BITS_PER_SECOND = 'KILO_BITS_PER_SECOND',

  /**
   * Megabits a second.
   */
  MEGA_BITS_PER_SECOND = 'MEGA_BITS_PER_SECOND',

  /**
   * Gigabits a second.
   */
  GIGA_BITS_PER_SECOND = 'GIGA_BITS_PER_SECOND',

  /**
   * Terabits a second.
   */
  TERA_BITS_PER_SECOND = 'TERA_BITS_PER_SECOND',

  /**
   * Count a second.
   */
  COUNT_PER_SECOND = 'COUNT_PER_SECOND',
}
