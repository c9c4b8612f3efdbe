TEST(Nothing, Asserted) { int x = 0; }
