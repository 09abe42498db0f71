#ifndef NIR_MASKE_H
#define NIR_MASKE_H

#include <stdint.h>

// Which of 64 bytes are one of two: bit i is byte i. Reads exactly 64 bytes from p.
//
// Swift's own vectors have no way from a comparison to a bit mask that compiles to one instruction.

#ifdef __SSE2__
#include <emmintrin.h>

static inline uint64_t nir_maske16(const uint8_t *p, __m128i a, __m128i b) {
    __m128i v = _mm_loadu_si128((const __m128i *)p);
    return (uint32_t)_mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(v, a), _mm_cmpeq_epi8(v, b)));
}

static inline uint64_t nir_maske64(const uint8_t *p, uint8_t a, uint8_t b) {
    __m128i va = _mm_set1_epi8((char)a), vb = _mm_set1_epi8((char)b);
    return nir_maske16(p, va, vb) | nir_maske16(p + 16, va, vb) << 16 | nir_maske16(p + 32, va, vb) << 32
        | nir_maske16(p + 48, va, vb) << 48;
}
#else
static inline uint64_t nir_maske64(const uint8_t *p, uint8_t a, uint8_t b) {
    uint64_t ut = 0;
    for (int i = 0; i < 64; i++) ut |= (uint64_t)(p[i] == a || p[i] == b) << i;
    return ut;
}
#endif

#endif
