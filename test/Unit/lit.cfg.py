"""lit's configuration of act's unit tests: every GoogleTest case is a test."""

import os

import lit.formats

config.name = "act-unit"
config.test_exec_root = os.path.join(config.act_build_dir, "unittests")
config.test_source_root = config.test_exec_root
config.test_format = lit.formats.GoogleTest(".", "Tests")

# A build with sanitizers is linked with LLVM's libraries, which are not: they hand
# out memory that the headers' allocators, in our objects, have marked as unused.
config.environment["ASAN_OPTIONS"] = "allow_user_poisoning=0:detect_leaks=0"
