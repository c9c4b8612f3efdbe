"""The formulas in include/act/IR/ActActivations.td: parsed, evaluated, and as LaTeX.

A formula is an expression over x and the parameters with + - * / ^, |...|, calls,
comparisons and `condition ? then : else`, perhaps followed by `, r = expression` for
what it abbreviates, and by the parameters' defaults in parentheses.
"""

import math
import re

TOKEN = re.compile(r"\s*(?:(\d+\.?\d*(?:e-?\d+)?)|([A-Za-z_]\w*)|(<=|>=|[-+*/^()|?:,<>=]))")
GREEK = {"alpha", "beta", "gamma", "lambda", "omega", "theta", "pi"}


def _sigmoid(x):
    e = math.exp(-abs(x))
    return (1 if x > 0 else e) / (1 + e)


def _softplus(x):
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


FUNCTIONS = {
    "abs": abs, "atan": math.atan, "erf": math.erf, "erfc": math.erfc,
    "exp": math.exp, "expm1": math.expm1, "log": math.log, "log1p": math.log1p,
    "max": max, "min": min, "sin": math.sin, "sqrt": math.sqrt, "tanh": math.tanh,
    "sign": lambda x: (x > 0) - (x < 0),
    "clamp": lambda x, lo, hi: min(max(x, lo), hi),
    "sigmoid": _sigmoid, "softplus": _softplus,
    "gelu": lambda x: x / 2 * math.erfc(-x / math.sqrt(2)),
}  # fmt: skip


class Parser:
    def __init__(self, text):
        self.tokens, at = [], 0
        text = text.rstrip()
        while at < len(text):
            match = TOKEN.match(text, at)
            if not match:
                raise ValueError(f"cannot read '{text[at:]}' in the formula '{text}'")
            self.tokens.append(match.group(match.lastindex))
            at = match.end()
        self.at = 0
        self.bars = 0

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self, *wanted):
        token = self.peek()
        if token is None or (wanted and token not in wanted):
            raise ValueError(f"found '{token}' in a formula; expected {wanted}")
        self.at += 1
        return token

    def ternary(self):
        condition = self.comparison()
        if self.peek() != "?":
            return condition
        self.take("?")
        then = self.ternary()
        self.take(":")
        return ("if", condition, then, self.ternary())

    def comparison(self):
        left = self.sum()
        if self.peek() in ("<", ">", "<=", ">="):
            return (self.take(), left, self.sum())
        return left

    def sum(self):
        left = self.product()
        while self.peek() in ("+", "-"):
            left = (self.take(), left, self.product())
        return left

    def product(self):
        left = self.sign()
        while self.peek() in ("*", "/"):
            left = (self.take(), left, self.sign())
        return left

    def sign(self):
        if self.peek() == "-":
            self.take()
            return ("neg", self.sign())
        return self.power()

    def power(self):
        base = self.atom()
        if self.peek() == "^":
            self.take()
            return ("^", base, self.sign())
        return base

    def atom(self):
        token = self.take()
        if token == "(":
            inner = self.ternary()
            self.take(")")
            return inner
        if token == "|":
            inner = self.ternary()
            self.take("|")
            return ("call", "abs", inner)
        if token[0].isdigit():
            return ("number", token)
        if not (token[0].isalpha() or token[0] == "_"):
            raise ValueError(f"found '{token}' in a formula; expected a value")
        if self.peek() != "(":
            return ("name", token)
        self.take("(")
        arguments = [self.ternary()]
        while self.peek() == ",":
            self.take()
            arguments.append(self.ternary())
        self.take(")")
        return ("call", token, *arguments)


def parse_expression(text):
    parser = Parser(text)
    tree = parser.ternary()
    if parser.peek() is not None:
        raise ValueError(f"found '{parser.peek()}' after the formula '{text}'")
    return tree


def parse(text):
    """The tree of a formula and those of its abbreviations by name."""
    text = re.sub(r"\s*\([^()]*(=|:)[^=]*(\([^()]*\)[^()]*)*\)$", "", text)
    text, *rest = re.split(r", (?=\w+ = )", text)
    where = dict(part.split(" = ", 1) for part in rest)
    return parse_expression(text), {n: parse_expression(e) for n, e in where.items()}


def evaluate(tree, names):
    kind, *parts = tree
    if kind == "number":
        return float(parts[0])
    if kind == "name":
        return math.pi if parts[0] == "pi" else names[parts[0]]
    if kind == "if":
        return evaluate(parts[1 if evaluate(parts[0], names) else 2], names)
    if kind == "call":
        return FUNCTIONS[parts[0]](*(evaluate(part, names) for part in parts[1:]))
    values = [evaluate(part, names) for part in parts]
    return {
        "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b,
        "/": lambda a, b: a / b, "^": lambda a, b: a**b, "neg": lambda a: -a,
        "<": lambda a, b: a < b, ">": lambda a, b: a > b,
        "<=": lambda a, b: a <= b, ">=": lambda a, b: a >= b,
    }[kind](*values)  # fmt: skip


def value(text, x, parameters):
    """The formula's value at x in double precision; NaN where it overflows."""
    tree, where = parse(text)
    names = {"x": x, **parameters}
    try:
        for name, expression in where.items():
            names[name] = evaluate(expression, names)
        return float(evaluate(tree, names))
    except (OverflowError, ZeroDivisionError, ValueError):
        return math.nan


# How strongly a form binds.
CASES, SUM, PRODUCT, POWER, ATOM = range(5)


def latex_name(name):
    stem, _, index = name.partition("_")
    if not index and (match := re.fullmatch(r"([a-z]+?)(\d+)", name)):
        stem, index = match.groups()
    if stem in GREEK:
        stem = "\\" + stem
    elif stem == "eps":
        stem = r"\varepsilon"
    elif len(stem) > 1:
        stem = rf"\mathrm{{{stem}}}"
    return stem + (rf"_{{{index}}}" if index else "")


def _number(text):
    mantissa, _, exponent = text.partition("e")
    if not exponent:
        return mantissa
    power = f"10^{{{int(exponent)}}}"
    return power if float(mantissa) == 1 else rf"{mantissa} \cdot {power}"


def _wrap(text, binds, least):
    return text if binds >= least else rf"\left({text}\right)"


def _call(name, arguments):
    inner = ", ".join(_latex(a)[0] for a in arguments)
    if name == "abs":
        return rf"\left\lvert {inner} \right\rvert", ATOM
    if name == "exp":
        return f"e^{{{inner}}}", POWER
    if name == "sqrt":
        return rf"\sqrt{{{inner}}}", ATOM
    known = {"max", "min", "sin", "tanh"}
    names = {"log": r"\ln", "atan": r"\arctan", "sigmoid": r"\sigma"}
    head = "\\" + name if name in known else rf"\operatorname{{{name}}}"
    return rf"{names.get(name, head)}\left({inner}\right)", ATOM


def _cases(tree):
    rows = []
    while tree[0] == "if":
        _, condition, then, tree = tree
        rows.append(rf"{_latex(then)[0]} & {_latex(condition)[0]}")
    rows.append(rf"{_latex(tree)[0]} & \text{{otherwise}}")
    return r"\begin{cases}" + r" \\ ".join(rows) + r"\end{cases}", CASES


def _latex(tree):
    """LaTeX and how strongly it binds."""
    kind, *parts = tree
    if kind == "number":
        return _number(parts[0]), PRODUCT if "e" in parts[0] else ATOM
    if kind == "name":
        return latex_name(parts[0]), ATOM
    if kind == "call":
        return _call(parts[0], parts[1:])
    if kind == "if":
        return _cases(tree)
    if kind == "neg":
        return "-" + _wrap(*_latex(parts[0]), PRODUCT), SUM
    left, right = (_latex(part) for part in parts)
    if kind == "/":
        return rf"\frac{{{left[0]}}}{{{right[0]}}}", ATOM
    if kind == "^":
        return f"{_wrap(*left, ATOM)}^{{{right[0]}}}", POWER
    if kind == "*":
        a, b = _wrap(*left, PRODUCT), _wrap(*right, POWER)
        space = r" \cdot " if b[0].isdigit() else r"\,"
        return a + space + b, PRODUCT
    if kind in "+-":
        least = SUM if kind == "+" and not right[0].startswith("-") else PRODUCT
        return f"{_wrap(*left, SUM)} {kind} {_wrap(*right, least)}", SUM
    symbol = {"<=": r"\le", ">=": r"\ge"}.get(kind, kind)
    return f"{left[0]} {symbol} {right[0]}", SUM


def latex(text):
    tree, where = parse(text)
    lines = [_latex(tree)[0]]
    lines += [rf"{latex_name(n)} = {_latex(e)[0]}" for n, e in where.items()]
    return r", \quad ".join(lines)
