/** What was made for one request, as it is sent. */
export type Made = { status: number; type: string | null; cacheControl: string | null; body: Buffer<ArrayBuffer> };
