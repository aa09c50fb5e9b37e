/** URL of the module of the DEFLATE engine that is used unless another is named; loaded only when it is. */
export const defaultEngine = new URL('./fflate.js', import.meta.url).href;
