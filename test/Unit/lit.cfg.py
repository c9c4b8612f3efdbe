"""lit's configuration of act's unit tests: every GoogleTest case is a test."""

import os

import lit.formats

config.name = "act-unit"
config.test_exec_root = os.path.join(config.act_build_dir, "unittests")
config.test_source_root = config.test_exec_root
config.test_format = lit.formats.GoogleTest(".", "Tests")
