/** Numbers of one size under indexes from 0 on, in memory that the garbage collector does not look through. */
export interface GrowingNumbers {
  get(index: number): number;
  set(index: number, value: number): void;
}

/** An empty list; `make` gives the array of a size. */
export function growingNumbers(make: (size: number) => Int32Array | Uint8Array): GrowingNumbers {
  let numbers = make(1024);
  return {
    get: (index) => numbers[index] ?? 0,
    set(index, value) {
      if (index >= numbers.length) {
        const larger = make(Math.max(index + 1, 2 * numbers.length));
        larger.set(numbers);
        numbers = larger;
      }
      numbers[index] = value;
    },
  };
}
