"""Copies in Triton: each of `writes` arrays becomes the sum of `reads` arrays."""

import triton
import triton.language as tl

# Elements and warps of a block.
BLOCKS = [(1024, 4), (2048, 4), (2048, 8), (4096, 8)]


@triton.jit
def copy(x, g, d, y, z, count, reads: tl.constexpr, writes: tl.constexpr, size: tl.constexpr):
    at = tl.program_id(0) * size + tl.arange(0, size)
    inside = at < count
    value = tl.load(x + at, inside)
    if reads > 1:
        value += tl.load(g + at, inside)
    if reads > 2:
        value += tl.load(d + at, inside)
    tl.store(y + at, value, inside)
    if writes > 1:
        tl.store(z + at, value, inside)


def bind(inputs, outputs, size, warps):
    x, g, d = (*inputs, *inputs[:1] * 2)[:3]
    y, z = (*outputs, *outputs[:1])[:2]
    grid = (triton.cdiv(x.numel(), size),)
    return lambda: copy[grid](x, g, d, y, z, x.numel(), len(inputs), len(outputs), size, num_warps=warps)
