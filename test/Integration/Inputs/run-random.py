"""rrelu and gumbel_softmax, whose noise NumPy draws too, and their gradients.

    run-random.py FOLDER TYPE
"""

import sys

import numpy as np
from structured import DTYPES, Module, tensor

folder, element = sys.argv[1:]
dtype = DTYPES[element]
MASK = np.uint64(0xFFFFFFFF)


def threefry(counter, key):
    """The two words of Threefry-2x32-20, of uint64 counters and a uint64 key."""
    key = np.uint64(key)
    words = [counter & MASK, counter >> np.uint64(32)]
    keys = [key & MASK, key >> np.uint64(32)]
    keys.append(keys[0] ^ keys[1] ^ np.uint64(0x1BD11BDA))
    words = [(w + k) & MASK for w, k in zip(words, keys)]
    for group in range(5):
        for bits in [(13, 15, 26, 6), (17, 29, 16, 24)][group % 2]:
            words[0] = (words[0] + words[1]) & MASK
            turned = words[1] << np.uint64(bits) | words[1] >> np.uint64(32 - bits)
            words[1] = (turned & MASK) ^ words[0]
        words[0] = (words[0] + keys[(group + 1) % 3]) & MASK
        words[1] = (words[1] + keys[(group + 2) % 3] + np.uint64(group + 1)) & MASK
    return words


# The known answers of the authors' Random123, kat_vectors, threefry2x32 with 20 rounds.
for counter, key, answer in [
    (0, 0, (0x6B200159, 0x99BA4EFE)),
    (2**64 - 1, 2**64 - 1, (0x1CB996FC, 0xBB002BE7)),
    (0x85A308D3243F6A88, 0x0370734413198A2E, (0xC4923A9C, 0x483DF7A0)),
]:
    found = threefry(np.array([counter], np.uint64), key)
    assert [int(w[0]) for w in found] == list(answer), found


def uniform(shape, seed):
    count = int(np.prod(shape))
    low, high = threefry(np.arange(count, dtype=np.uint64), seed % 2**64)
    if element == "f64":
        number = (high << np.uint64(32) | low) >> np.uint64(12)
        return ((number + 0.5) * 2.0**-52).reshape(shape)
    return ((low >> np.uint64(9)).astype(np.float64) + 0.5).reshape(shape) * 2.0**-23


def operands(shape, special):
    rng = np.random.default_rng(2)
    x = (rng.integers(-40, 40, shape) / 8).astype(dtype)
    g = (rng.integers(-16, 16, shape) / 8).astype(dtype)
    if special:
        x.reshape(-1)[:6] = [np.nan, np.inf, -np.inf, 0.0, -0.0, 7]
        g.reshape(-1)[6:9] = [np.nan, np.inf, -np.inf]
    return x, g


def add_rrelu(shape, seed, static=False, bounds=None):
    x, g = operands(shape, np.prod(shape) > 20)
    lower, upper = bounds or (1 / 8, 1 / 3)
    given = f"{{lower = {lower!r} : f64, upper = {upper!r} : f64}}" if bounds else ""
    t = tensor(element, shape, static)
    body = f"""  %s = arith.constant {seed} : i64
  %y = act.rrelu %0 seed %s {given} : {t}
  %d = act.rrelu_vjp %1, %0 seed %s {given} : {t}
  %z = act.rrelu %0 {given} : {t}
  %e = act.rrelu_vjp %1, %0 {given} : {t}
  return %y, %d, %z, %e : {t}, {t}, {t}, {t}
"""
    wide, gradient = x.astype(np.float64), g.astype(np.float64)
    slope = lower + (upper - lower) * uniform(shape, seed)
    exact = []
    for a in (slope, (lower + upper) / 2):
        exact += [np.where(wide > 0, wide, a * wide), np.where(wide > 0, gradient, a * gradient)]
    # A slope rounds twice, and its product once.
    ulps = {"f16": 0.52, "bf16": 0.51, "f32": 2, "f64": 2}[element]
    name = f"{element} rrelu {'x'.join(map(str, shape))} {seed} {'static' if static else ''}"
    module.add(name, ((t, t), (t,) * 4, body), [x, g], exact, element, ulps)


def add_gumbel(shape, axis, seed, temperature, static=False):
    x, g = operands(shape, False)
    if len(shape) == 3:
        np.moveaxis(x, axis, 0)[1, 2] = -np.inf
        np.moveaxis(x, axis, 0)[1, 3] = np.nan
    t = tensor(element, shape, static)
    body = f"""  %s = arith.constant {seed} : i64
  %t = arith.constant {temperature} : {element}
  %y = act.gumbel_softmax %0 seed %s temperature %t dim {axis} : {t}
  %d = act.gumbel_softmax_vjp %1, %0 seed %s temperature %t dim {axis} : {t}
  return %y, %d : {t}, {t}
"""
    z = (x.astype(np.float64) - np.log(-np.log(uniform(shape, seed)))) / temperature
    with np.errstate(all="ignore"):
        e = np.exp(z - np.max(z, axis, keepdims=True, initial=-np.inf))
        y = e / np.sum(e, axis, keepdims=True)
        mean = np.sum(g * y, axis, keepdims=True)
        d = y * (g.astype(np.float64) - mean) / temperature
    # The argument's error is absolute: that of x + G, up to 2^-20 in f32 (2^-47 in f64),
    # divided by the temperature. Narrow types only see their own rounding.
    most = {"f16": 0.52, "bf16": 0.52, "f32": 16 / temperature, "f64": 64 / temperature}[element]
    tiny = 2.0 ** (-50 if element == "f64" else -22)
    atol = [2.0**-24 if element == "f16" else 0, 16 * tiny / temperature]
    name = f"{element} gumbel {'x'.join(map(str, shape))} {axis} {'static' if static else ''}"
    module.add(name, ((t, t), (t, t), body), [x, g], [y, d], element, most, atol)


module = Module()
for shape in [(3, 7, 5), (53,), (), (0,), (1,), (4, 0, 3), (1000,)]:
    add_rrelu(shape, 0x123456789ABCDEF)
add_rrelu((5, 33), -2)
add_rrelu((5, 33), 7, bounds=(0.25, 0.75))
if element != "bf16":
    add_rrelu((5, 33), 8, static=True)
for axis in range(3):
    add_gumbel((5, 7, 4), axis, 42, 0.5)
for shape in [(17,), (3, 0), (0, 3), (1, 1), (3, 300)]:
    add_gumbel(shape, len(shape) - 1, -3, 2.0)
module.run(folder)
