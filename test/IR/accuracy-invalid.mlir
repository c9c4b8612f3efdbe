// RUN: act-opt %s -split-input-file -verify-diagnostics

// expected-error @+1 {{accuracy has ulps = -1.0; expected a finite number of at least 0}}
func.func private @negative() attributes {act.accuracy = #act.accuracy<ulps = -1.0>}

// -----

// expected-error @+1 {{accuracy has mode = exact and ulps, which contradict each other; expected one}}
func.func private @contradiction() attributes {act.accuracy = #act.accuracy<mode = exact, ulps = 2.0>}

// -----

// expected-error @+1 {{accuracy asks for less than half an ulp, which no rounded result has; expected ulps of at least 0.5, a tolerance, or mode = exact}}
func.func private @less() attributes {act.accuracy = #act.accuracy<ulps = 0.25>}

// -----

// expected-error @+1 {{accuracy has no domain [lo, hi] with lo < hi}}
func.func private @empty() attributes {act.accuracy = #act.accuracy<ulps = 1.0, domain = [1.0, 1.0]>}

// -----

// expected-error @+1 {{found 'ulp'; expected ulps, rtol, atol, mode, tails, specials, subnormals or domain}}
func.func private @key() attributes {act.accuracy = #act.accuracy<ulp = 1.0>}

// -----

// expected-error @+1 {{found mode 'precise'; expected bounds, exact or best}}
func.func private @mode() attributes {act.accuracy = #act.accuracy<mode = precise>}

// -----

// expected-error @+1 {{found 'no'; expected flush or full}}
func.func private @tails() attributes {act.accuracy = #act.accuracy<tails = no>}

// -----

// expected-error @+1 {{attribute 'act.accuracy' must be an #act.accuracy, found 2.000000e+00 : f64}}
func.func private @type() attributes {act.accuracy = 2.0 : f64}

// -----

// expected-error @+1 {{accuracy has ulps = nan; expected a finite number of at least 0}}
func.func private @nan() attributes {act.accuracy = #act.accuracy<ulps = nan>}

// -----

// expected-error @+1 {{accuracy has atol = inf; expected a finite number of at least 0}}
func.func private @infinite() attributes {act.accuracy = #act.accuracy<atol = inf>}

// -----

// expected-error @+1 {{found 'ulps' twice; expected it once}}
func.func private @twice() attributes {act.accuracy = #act.accuracy<ulps = 1.0, ulps = 2.0>}

// -----

// expected-error @+1 {{accuracy has no domain [lo, hi] with lo < hi}}
func.func private @no_domain() attributes {act.accuracy = #act.accuracy<ulps = 1.0, domain = [nan, 1.0]>}

// -----

// expected-error @+1 {{accuracy has mode = best and rtol, which contradict each other; expected one}}
func.func private @best() attributes {act.accuracy = #act.accuracy<mode = best, rtol = 0.5>}

// -----

// expected-error @+1 {{accuracy asks for less than half an ulp}}
func.func private @none() attributes {act.accuracy = #act.accuracy<rtol = 0.0>}
