// math::TanhOp is not ours.
if (isa<GeluOp>(op))
  return op.getName() == "act.gelu";
