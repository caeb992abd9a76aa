"""Mutants of the pure state machines: made from the sources, all in one program, run one by one."""
