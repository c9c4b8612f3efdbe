"""Errors in ulps, with torch."""

import torch

# Type, digits after the point, and the exponents of the smallest and of the largest normal number.
FORMATS = {"f32": (torch.float32, 23, -126, 127), "bf16": (torch.bfloat16, 7, -126, 127),
           "f16": (torch.float16, 10, -14, 15)}
INTEGERS = {torch.float32: torch.int32, torch.bfloat16: torch.int16, torch.float16: torch.int16}


def get_errors(got, exact, type_):
    """Of every element, in ulps of the type at the exponent of `exact` (f64), but no less than
    the smallest subnormal; and whether `exact` is a normal number."""
    _, digits, least, _ = FORMATS[type_]
    exponents = (exact.view(torch.int64) >> 52) & 0x7FF
    ulp = ((exponents.clamp(min=1023 + least) - digits) << 52).view(torch.float64)
    return (got.double() - exact).abs() / ulp, exponents >= 1023 + least


def summarize(got, exact, type_):
    """A vector of f64: the largest errors of normal and of subnormal results (-1: there are
    none), and the numbers of results that are not the exact one rounded, of wrong NaNs and
    infinities, and of zeros with a wrong sign."""
    dtype, digits, _, most = FORMATS[type_]
    errors, is_normal = get_errors(got, exact, type_)
    # From there on, results are rounded to infinity.
    bound = (2 - 2.0 ** (-digits - 1)) * 2.0**most
    is_finite = exact.abs() < bound
    is_wrong = torch.where(is_finite, ~torch.isfinite(got), (got != exact.to(dtype)) & ~(exact.isnan() & got.isnan()))
    errors = torch.where(is_finite & ~is_wrong, errors, -1.0)
    misrounded = is_finite & ~is_wrong & (got != exact.to(dtype))
    # By their bits: signbit of -0 is not reliable in compiled code.
    is_negative = [x.view(integer) < 0 for x, integer in ((got, INTEGERS[got.dtype]), (exact, torch.int64))]
    zeros = (got == 0) & (is_negative[0] != is_negative[1])
    figures = [torch.where(is_normal, errors, -1.0).amax(), torch.where(is_normal, -1.0, errors).amax(),
               misrounded.sum(), is_wrong.sum(), zeros.sum()]
    return torch.stack([figure.double() for figure in figures])


def describe(summary):
    normal, subnormal, misrounded, wrong, zeros = summary.tolist()
    return {"max_ulps": max(normal, 0.0), "subnormal_ulps": max(subnormal, 0.0), "misrounded": int(misrounded),
            "wrong": int(wrong), "wrong_zeros": int(zeros)}
